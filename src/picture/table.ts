import { escapeMarkup } from './escape';
import type { Bar, Picture, Row } from './picture';

/** What the picture shows, as a table with all quotations as links. */
export function tableOf({ title, rows, captions }: Picture): string {
  const heads = [captions.speaker, captions.words, captions.share, captions.quotations];
  const head = heads.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`).join('');
  return `<table><caption>${escapeMarkup(title)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => rowOf(row, captions.looks.unsure)).join('')}</tbody></table>`;
}

function rowOf({ name, words, percent, bars }: Row, unsure: string): string {
  const items = bars.map((bar) => `<li>${itemOf(bar, unsure)}</li>`).join('');
  return `<tr><th scope="row">${escapeMarkup(name)}</th><td>${words}</td><td>${escapeMarkup(percent)}</td><td><ul>${items}</ul></td></tr>`;
}

function itemOf({ start, end, look, excerpt, place }: Bar, unsure: string): string {
  const about = [place, ...(look === 'unsure' ? [unsure] : [])].join(' · ');
  return `<a href="#" data-start="${start}" data-end="${end}">${escapeMarkup(excerpt)}</a> <span class="about">${escapeMarkup(about)}</span>`;
}
