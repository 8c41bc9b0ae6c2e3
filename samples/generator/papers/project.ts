/** Papers about the project and its money: plan, quotes, the bank's word, the account. */

import type { Person } from '../person.ts';
import { fullAr, fullLat } from '../person.ts';
import type { Look, Sheet } from '../sheet.ts';
import { ar, field, fr, looks, plain, sheet, signature, stamp } from '../sheet.ts';
import { dateFigures, money, numberWordsFr } from '../words.ts';

const fixed = (amount: number): string => amount.toFixed(2);

export interface QuoteLine {
  readonly what: string;
  readonly quantity: number;
  readonly unit: number;
}

export interface Quote {
  readonly supplier: string;
  readonly address: string;
  readonly ice: string;
  readonly number: string;
  readonly date: string;
  readonly client: Person;
  readonly lines: readonly QuoteLine[];
  /** Per cent. */
  readonly vat: number;
  /** Printed totals that differ from the sum of the lines: a paper that does not add up. */
  readonly printed?: { readonly ht?: number; readonly ttc?: number; readonly words?: number };
}

export const quoteTotals = (q: Pick<Quote, 'lines' | 'vat'>): { ht: number; tva: number; ttc: number } => {
  const ht = q.lines.reduce((sum, l) => sum + l.quantity * l.unit, 0);
  const tva = Math.round(ht * q.vat) / 100;
  return { ht, tva, ttc: ht + tva };
};

/** A supplier's quote: coloured head band, company numbers in the foot. */
export function quote(q: Quote, look: Look = looks.modern, band = '#21506b'): Sheet {
  const sums = quoteTotals(q);
  const ht = q.printed?.ht ?? sums.ht;
  const ttc = q.printed?.ttc ?? sums.ttc;
  const words = q.printed?.words ?? ttc;
  const rows = q.lines
    .map(
      (l, i) =>
        `<tr><td class="c">${i + 1}</td><td>${l.what}</td><td class="num">${l.quantity}</td><td class="num">${money(l.unit)}</td><td class="num">${money(l.quantity * l.unit)}</td></tr>`,
    )
    .join('');
  const body =
    fr(`<div style="background:${band};color:#fff;margin:-58px -64px 26px;padding:30px 64px 22px"><div style="font-size:1.7em;font-weight:700">${field('supplier', q.supplier)}</div><div>${q.address}</div></div>
    <div class="row"><div style="border:1px solid #888;padding:10px 16px;width:46%"><div style="color:#555">A l'attention de</div>Client : ${field('client', fullLat(q.client), fullLat(q.client))}<br>CIN : ${field('cin', q.client.cin!)}</div>
      <div style="text-align:right"><div style="font-size:1.4em;font-weight:700;letter-spacing:.1em">DEVIS</div>N° ${field('devisNumber', q.number)}<br>Date : ${field('devisDate', dateFigures(q.date), q.date)}<br>ICE : ${field('ice', q.ice)}</div></div>
    <table class="lines" style="margin:26px 0 14px"><tr style="background:#e8eef2"><th>N°</th><th style="text-align:left">Désignation</th><th>Qté</th><th>P.U. HT</th><th>Total HT</th></tr>${rows}</table>
    <table style="width:52%;margin-left:auto" class="sums"><tr><td>Total HT</td><td class="num">${field('totalHT', money(ht), fixed(ht))}</td></tr>
      <tr><td>TVA ${q.vat} %</td><td class="num">${field('tva', money(sums.tva), fixed(sums.tva))}</td></tr>
      <tr><td>Total TTC (DH)</td><td class="num">${field('totalTTC', money(ttc), fixed(ttc))}</td></tr></table>
    <p style="margin-top:24px">Arrêté le présent devis à la somme de : ${field('totalWords', `${numberWordsFr(Math.round(words))} dirhams`)} TTC.</p>
    <p style="margin-top:10px">Offre valable trois mois. Délai de livraison : quatre semaines après commande.</p>`);
  const css =
    '.lines td, .lines th { padding: 7px 8px; border-bottom: 1px solid #b5c0c8; } .sums td { padding: 5px 8px; border-bottom: 1px solid #b5c0c8; }';
  return sheet(
    'quote',
    look,
    body +
      stamp('right:120px;bottom:150px', 'Bon pour accord', q.supplier.split(' ')[0]!, '#21506b', 'box') +
      signature('right:130px;bottom:85px', 2),
    { css },
  );
}

export interface BusinessPlan {
  readonly holder: Person;
  readonly titleFr: string;
  readonly titleAr: string;
  readonly sectorFr: string;
  readonly placeFr: string;
  readonly preparedBy: string;
  readonly investments: readonly { readonly what: string; readonly amount: number }[];
  readonly own: number;
  readonly loan: number;
  readonly other: number;
  readonly subsidy: number;
  readonly jobs: number;
  readonly date: string;
}

/** Who, what and where, then the investment and the funding table. */
export function businessPlan(plan: BusinessPlan, look: Look = looks.townHall): Sheet {
  const value = plan.investments.reduce((sum, i) => sum + i.amount, 0);
  const funds = plan.own + plan.loan + plan.other + plan.subsidy;
  const fact = (label: string, html: string): string => `<tr><td>${label}</td><td>${html}</td></tr>`;
  const line = (label: string, html: string): string =>
    `<tr><td>${label}</td><td class="num">${html}</td></tr>`;
  const body =
    fr(`<div class="row" style="align-items:baseline;border-bottom:3px solid #21506b;padding-bottom:6px"><span style="font-size:1.7em;font-weight:700">BUSINESS PLAN</span><span lang="ar" dir="rtl" style="font-size:1.4em">مخطط الأعمال</span></div>
    <h3>1. Le porteur et le projet</h3><table class="facts">
    ${fact('Porteur du projet', `${field('holderLat', fullLat(plan.holder))} — CIN ${field('cin', plan.holder.cin!)}`)}
    ${fact('Intitulé du projet', field('titleLat', plan.titleFr))}${fact("Secteur d'activité", field('sectorLat', plan.sectorFr))}
    ${fact("Lieu d'implantation", plain(plan.placeFr))}${fact('Emplois à créer', field('jobs', String(plan.jobs)))}
    ${fact('Etabli par', `${plain(plan.preparedBy)}, le ${field('issueDate', dateFigures(plan.date), plan.date)}`)}</table>
    ${ar(`عنوان المشروع : ${field('titleAr', plan.titleAr)}<br>حامل المشروع : ${field('holderAr', fullAr(plan.holder))}`, 'margin:12px 0')}
    <h3>2. Marché et vente</h3><p>La demande locale dépasse l'offre de la province. La vente se fera au souk hebdomadaire et sur commande.</p>
    <h3>3. Programme d'investissement (DH)</h3><table class="grid"><tr><th style="text-align:left">Poste</th><th>Montant TTC</th></tr>
    ${plan.investments.map((i) => line(i.what, money(i.amount))).join('')}${line('<b>Coût total du projet</b>', field('projectValue', money(value), fixed(value)))}</table>
    <h3>4. Plan de financement (DH)</h3><table class="grid"><tr><th style="text-align:left">Source</th><th>Montant</th></tr>
    ${line('Apport personnel', field('ownShare', money(plan.own), fixed(plan.own)))}${line('Crédit bancaire', field('loan', money(plan.loan), fixed(plan.loan)))}
    ${plan.other > 0 ? line('Autres aides', plain(money(plan.other))) : ''}${line('Subvention demandée', field('subsidyAsked', money(plan.subsidy), fixed(plan.subsidy)))}
    ${line('<b>Total des ressources</b>', plain(money(funds)))}</table>`);
  const css =
    'h3 { margin: 20px 0 8px; border-left: 6px solid #21506b; padding-left: 10px; font-size: 1.05em; } .facts td { padding: 5px 10px; border-bottom: 1px dotted #777; } .facts td:first-child { width: 30%; color: #444; }';
  return sheet('business-plan', look, body + signature('right:120px;bottom:44px', 8), { css });
}

export interface BankAgreement {
  readonly bank: string;
  readonly branch: string;
  readonly reference: string;
  readonly date: string;
  readonly client: Person;
  readonly amount: number;
  readonly rate: number;
  readonly months: number;
  readonly purpose: string;
  /** Amount as printed in figures where a hand has changed it. */
  readonly editedAmount?: number;
}

/** A letter of agreement in principle: terms in a small table between two paragraphs. */
export function bankAgreement(b: BankAgreement, look: Look = looks.bank): Sheet {
  const amount = b.editedAmount ?? b.amount;
  const edited = b.editedAmount
    ? "font:800 1.28em 'Liberation Serif';background:#f3efe2;padding:0 5px;position:relative;top:-3px"
    : '';
  const term = (label: string, html: string): string => `<tr><td>${label}</td><td>${html}</td></tr>`;
  const body =
    fr(`<div class="row" style="align-items:flex-end;border-bottom:4px solid #b4762a;padding-bottom:8px"><div style="font-size:1.9em;font-weight:700">${field('bank', b.bank)}</div><div>Agence ${b.branch}</div></div>
    <div class="row" style="margin-top:22px"><div>Réf. : ${field('reference', b.reference)}</div><div>${b.branch}, le ${field('agreementDate', dateFigures(b.date), b.date)}</div></div>
    <div style="margin:34px 0 20px;font-weight:700">Objet : Accord de principe <span lang="ar" dir="rtl">(موافقة مبدئية)</span></div>
    <p>Nous avons l'honneur de vous informer que notre comité de crédit a donné son accord de principe pour le financement suivant :</p>
    <table class="grid" style="margin:22px 0;line-height:1.9">
    ${term('Client', field('client', fullLat(b.client)))}${term('CIN', field('cin', b.client.cin!))}${term('Objet du crédit', b.purpose)}
    ${term('Montant du crédit', `${field('amount', money(amount), fixed(amount), edited)} DH`)}${term('Montant en lettres', field('amountWords', `${numberWordsFr(b.amount)} dirhams`))}
    ${term("Taux d'intérêt", field('rate', `${b.rate.toFixed(2).replace('.', ',')} %`, b.rate.toFixed(2)))}${term('Durée', `${field('months', String(b.months))} mois`)}</table>
    <p>Le présent accord est valable six mois et reste subordonné à la constitution des garanties d'usage.</p>
    <p style="margin-top:34px;text-align:right">Le Directeur d'agence</p>`);
  return sheet(
    'bank-agreement',
    look,
    body +
      stamp('right:90px;bottom:210px', `${b.bank.toUpperCase()} * AGENCE *`, 'البنك', '#b4762a') +
      signature('right:200px;bottom:235px', -3),
    {
      css: '.grid td:first-child { width: 38%; background: #faf5ee; }',
    },
  );
}

export interface AccountDetails {
  readonly bank: string;
  readonly branch: string;
  readonly holder: string;
  /** 24 digits. */
  readonly rib: string;
  readonly issued: string;
}

/** A bank's account slip, half a page, digits in the four boxes banks print. */
export function accountDetails(a: AccountDetails, look: Look = looks.bank): Sheet {
  const parts = [a.rib.slice(0, 3), a.rib.slice(3, 6), a.rib.slice(6, 22), a.rib.slice(22)].join(' ');
  const body =
    fr(`<div class="row" style="border-bottom:2px solid #333;padding-bottom:8px"><b style="font-size:1.4em">${field('bank', a.bank)}</b><span>Agence ${a.branch}</span></div>
    <div class="c" style="margin:22px 0"><b>RELEVE D'IDENTITE BANCAIRE (RIB)</b><div lang="ar" dir="rtl">كشف التعريف البنكي</div></div>
    <p>Titulaire du compte : ${field('holderLat', a.holder)}</p>
    <table class="grid" style="margin:18px 0"><tr><th>Banque — Ville — N° de compte — Clé</th></tr><tr><td class="c" style="font-size:1.25em">${field('rib', parts, a.rib)}</td></tr></table>
    <p>IBAN : ${plain(`MA64 ${a.rib.replace(/(.{4})/g, '$1 ').trim()}`)}</p>
    <p style="margin-top:16px">Edité le ${plain(dateFigures(a.issued))}</p>`);
  return sheet('rib', look, body, { size: { width: 794, height: 561 }, padding: '44px 64px' });
}
