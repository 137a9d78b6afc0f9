const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The guard against requests forged by another site: undefined when the request may go on, else the 403 to answer.
 * Judges by `Sec-Fetch-Site`, else by `Origin`, which every browser sends with a POST; a client that sends neither is no
 * browser and carries nobody's cookie. Leave `/paiement/{retour,notification}` out of it: PayFiP posts there.
 */
export function refuseCrossOrigin(request: Request, publicUrl: string): Response | undefined {
  if (SAFE.has(request.method) || isOurs(request, publicUrl)) return undefined;
  return new Response(PAGE, {
    status: 403,
    headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'},
  });
}

function isOurs({headers}: Request, publicUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  return origin === null || origin === new URL(publicUrl).origin;
}

const PAGE = `<!DOCTYPE html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Demande refusée</title></head>
<body><main><h1>Cette demande vient d’un autre site</h1>
<p>Par sécurité, elle n’a pas été prise en compte. Revenez à la page précédente, rechargez-la, puis recommencez.</p></main></body>
</html>
`;
