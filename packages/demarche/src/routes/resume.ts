import {fieldId} from '@socle/core/field-id';
import {judgeText} from '@socle/core/rules';
import {canonicalNumber} from '@socle/services/drafts';
import {readForm} from '@socle/services/uploads';
import {textOf} from '../answers/answers.js';
import {draftMail, linkMail, type Mail} from '../pages/mails.js';
import {linkAskedPage, resumePage} from '../pages/resume.js';
import {currentDraft, followLink, seeOther, type Visit} from './visit.js';

/** GET /reprendre: a draft that is open here, or a link to be sent again. */
export async function askForLink(visit: Visit): Promise<Response> {
  if (visit.url.searchParams.has('envoye')) return linkAskedPage(visit);
  return resumePage(visit, await currentDraft(visit), {number: '', email: '', faults: []});
}

/** POST /reprendre: sends the link to the address that the demande holds, and to no other; says nothing of what exists. */
export async function sendLink(visit: Visit): Promise<Response> {
  const {fields} = await readForm(visit.request);
  const valueOf = (name: string) => fields.find(([known]) => known === name)?.[1] ?? '';
  const [number, email] = [valueOf('numero'), valueOf('courriel')];
  const {numberSubject, numberFormat, emailSubject} = visit.site.words.resume;
  const faults = [
    {
      name: 'numero',
      message: judgeText(canonicalNumber(number), {
        subject: numberSubject,
        required: true,
        pattern: '[A-Z]\\d{2}-[A-Z0-9]{4}-[A-Z0-9]{4}',
        messages: {format: numberFormat},
      }),
    },
    {name: 'courriel', message: judgeText(email, {subject: emailSubject, required: true, type: 'email'})},
  ].filter(({message}) => message !== '');
  if (faults.length > 0) {
    const told = faults.map(fault => ({...fault, id: fieldId(fault.name)}));
    return resumePage(visit, await currentDraft(visit), {number, email, faults: told});
  }
  const mail = await mailFor(visit, canonicalNumber(number), email.trim());
  // Not awaited: the time of the answer would tell what exists. It never rejects.
  if (mail) void visit.bricks.mail.send(mail);
  return seeOther('/reprendre?envoye');
}

async function mailFor(visit: Visit, number: string, email: string): Promise<(Mail & {to: string}) | undefined> {
  const [draft, dossier] = await Promise.all([
    visit.bricks.drafts.byNumber(number),
    visit.bricks.dossiers.byNumber(number),
  ]);
  const filing = dossier ?? draft;
  const address = filing ? textOf(filing.answers, visit.site.demarche.email).trim() : '';
  if (!filing || !address || address.toLowerCase() !== email.toLowerCase()) return undefined;
  if (visit.bricks.mailPace(number) > 0) return undefined;
  const link = followLink(visit.site, number);
  return {to: address, ...(dossier ? linkMail(visit, dossier, link) : draftMail(visit, draft!, link))};
}
