import {taskList, type TaskItem, type TaskListContent} from './task-list.template.js';

export default {title: 'Formulaires/Liste de tâches', render: taskList};

const task = (id: string, title: string, state: TaskItem['state'], hint?: string): TaskItem => ({
  id,
  title,
  href: `/demarche/${id}`,
  state,
  ...(hint && {hint}),
});

export const Beginning = {
  name: 'Au début',
  args: {
    groups: [
      {
        title: 'Préparer la demande',
        tasks: [task('vous', 'Votre identité', 'todo'), task('enfants', 'Les enfants', 'todo')],
      },
      {
        title: 'Déposer',
        apart: true,
        tasks: [
          task(
            'verification',
            'Vérifiez vos réponses',
            'waiting',
            'Terminez d’abord «\u202fVotre identité\u202f» et «\u202fLes enfants\u202f».',
          ),
        ],
      },
    ],
  } satisfies TaskListContent,
};

export const Underway = {
  name: 'En chemin, chaque statut',
  args: {
    groups: [
      {
        title: 'Préparer la demande',
        tasks: [
          task('vous', 'Votre identité', 'done'),
          task('enfants', 'Les enfants', 'error'),
          task('pieces', 'Les justificatifs', 'incomplete', 'Un document manque.'),
          task('accords', 'Vos accords', 'started'),
          task('quotient', 'Le quotient familial', 'todo'),
          task('tarif', 'Le tarif', 'waiting', 'Terminez d’abord «\u202fLe quotient familial\u202f».'),
        ],
      },
      {
        title: 'Déposer',
        apart: true,
        tasks: [
          task(
            'verification',
            'Vérifiez vos réponses',
            'waiting',
            'Terminez d’abord toutes les sections qui précèdent.',
          ),
        ],
      },
    ],
  } satisfies TaskListContent,
};

export const Done = {
  name: 'Tout est terminé, sans groupe',
  args: {
    groups: [
      {
        tasks: [
          task('vous', 'Votre identité', 'done'),
          task('enfants', 'Les enfants', 'done'),
          task('verification', 'Vérifiez vos réponses', 'todo'),
        ],
      },
    ],
  } satisfies TaskListContent,
};
