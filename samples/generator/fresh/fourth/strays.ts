/** Papers of the fourth hand that are none of the programme's, some of them near it. */
import { bySex, fullAr, fullLat } from '../../person.ts';
import { plain } from '../../sheet.ts';
import { form, inAr, inFr } from './desk.ts';

/** An invitation of the High Commission: its letterhead, its words, no member attested. */
const invitation = form('stray-invitation', 'other', (d) => {
  const [townAr, townLat] = d.place();
  return d.page(
    'other',
    d.head(
      [],
      [
        'المملكة المغربية',
        'المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير',
        `النيابة الإقليمية ${plain(`ب${townAr}`)}`,
      ],
    ) +
      d.title('دعوة') +
      inAr(
        `يتشرف النائب الإقليمي بدعوتكم لحضور المهرجان الخطابي المنظم تخليدا لذكرى ${d.pick(['ثورة الملك والشعب', 'تقديم وثيقة المطالبة بالاستقلال', 'انطلاق عمليات جيش التحرير بشمال المملكة'])}، وذلك يوم ${d.otherDayAr(d.between(2022, 2026))} على الساعة ${plain('10')} صباحا بفضاء الذاكرة التاريخية للمقاومة والتحرير، شارع محمد الخامس، ${plain(townAr)}. وسيتم خلال هذا اللقاء تكريم صفوة من قدماء المقاومين وتوزيع إعانات اجتماعية على بعض أفراد أسرهم.`,
        'line-height:2.3;font-size:1.08em;text-align:justify;margin-top:22px',
      ) +
      d.sign('ar', 'النائب الإقليمي', townLat),
  );
});

/** A school's certificate: a name, a birth, a number, and none of them asked for. */
const school = form('stray-school', 'other', (d) => {
  const p = d.someone('F');
  const [townAr, townLat] = d.place();
  return d.page(
    'other',
    d.head(
      ["Ministère de l'Éducation nationale", `Délégation de ${plain(townLat)}`],
      ['وزارة التربية الوطنية', `نيابة ${plain(townAr)}`, `ثانوية ${d.pick(['الخوارزمي', 'علال الفاسي'])}`],
    ) +
      d.title('شهادة مدرسية', 'CERTIFICAT DE SCOLARITÉ') +
      inAr(
        `يشهد مدير المؤسسة أن ${bySex(p, 'التلميذ', 'التلميذة')} ${plain(fullAr(p))} المزدادة في ${d.otherDayAr(p.birth)} كانت تتابع دراستها بالسنة الثانية بكالوريا برسم الموسم ${plain(`${Number(p.birth.slice(0, 4)) + 18}/${Number(p.birth.slice(0, 4)) + 19}`)}، رقم التسجيل ${plain(d.digits(6))}.`,
        'line-height:2.2;margin-top:16px',
      ) +
      d.sign('ar', 'مدير المؤسسة', townLat),
  );
});

/** A lease between two persons, in French. */
const lease = form('stray-lease', 'other', (d) => {
  const [a, b] = [d.someone('M'), d.someone('M')];
  const [, town] = d.place();
  return d.page(
    'other',
    d.title('', 'CONTRAT DE BAIL COMMERCIAL') +
      inFr(
        `<p><b>Entre :</b> M. ${plain(fullLat(a))}, CIN ${plain(a.cin)}, bailleur, d'une part ;</p><p><b>Et :</b> M. ${plain(fullLat(b))}, CIN ${plain(b.cin)}, preneur, d'autre part ;</p>
         <p style="margin-top:10px">Il a été convenu ce qui suit : le bailleur donne à loyer un local de ${plain(String(d.number(18, 90)))} m² sis ${plain(d.address().lat)}, pour une durée de ${plain('3')} ans renouvelable, moyennant un loyer mensuel de ${d.otherSum(d.number(10, 60) * 100)} dirhams payable d'avance. Le preneur verse une caution équivalant à deux mois. Il ne pourra sous-louer sans accord écrit. Les frais d'eau et d'électricité sont à sa charge.</p>
         <p style="margin-top:10px">Fait en double à ${plain(town)}, le ${d.otherDayFr(d.between(2015, 2025))}.</p>`,
        'line-height:1.9;text-align:justify;margin-top:14px',
      ) +
      d.sign('fr', 'Le bailleur — Le preneur', town, ''),
  );
});

export const strayForms = [invitation, school, lease];
