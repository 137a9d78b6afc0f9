export const help = `Audit automatique du RGAA 4.1.2, dans un vrai navigateur.

  rgaa audit ADRESSE… [options]     audite des pages
  rgaa rules [--json]               dit ce que chaque test sait décider
  rgaa --version, rgaa --help

Options de « rgaa audit »
  --list FICHIER        des adresses, une par ligne
  --process NOM         ces pages sont les étapes d’un même processus : un critère manqué sur l’une l’est sur toutes
  --viewport LxH        la première fenêtre, en pixels (1280x800)
  --concurrency N       pages auditées en même temps (2)
  --timeout SECONDES    temps laissé à chaque page (120) ; ensuite elle est jugée sur ce qui en a été vu
  --passive             regarde seulement, sans clavier, zoom ni envoi : plus rapide, moins de tests ; le rapport dit combien
  --submit              laisse partir les formulaires, avec tous leurs effets ; sans elle rien n’est envoyé
  --format text,json    forme du rapport (text)
  --output DOSSIER      écrit rgaa.txt et rgaa.json ; sans elle le rapport va sur la sortie standard
  --threshold N         pourcentage à atteindre, de 0 à 100
  --gate TAUX           le taux comparé au seuil : low, high ou automatic (automatic)

Codes de sortie : 2 mauvais usage, 3 une page n’a pas pu être auditée, ou pas entière faute de temps, 1 seuil non atteint, 0 sinon.
Le navigateur est Chrome, Chromium ou Edge ; CHROME_PATH donne son chemin.
`;
