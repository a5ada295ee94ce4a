import { exactly } from '../../inflect';

/** Word classes that the patterns of mishandling share. */
export const MISHANDLING_CLASSES = {
  promise: exactly('will shall gets get gonna going'),
  money: exactly(
    'refund refunded refunds reimburse reimbursed reimbursement compensate compensated compensation voucher vouchers credit credited discount waive waived cashback money fee deposit cent penny naira euro euros pounds dollars',
  ),
  pay: exactly('refund reimburse compensate credit waive repay'),
  misuse: exactly(
    'pull use used install installed store stored handle handled wash washed open opened drop dropped treat treated plug plugged press pressed force forced read follow followed overload overloaded charge charged',
  ),
  blame: exactly(
    'failed forgot neglected ignored missed signed accepted agreed chose declined refused skipped misread misused insisted changed cancelled canceled ordered booked selected entered waited arrived came overlooked',
  ),
  record: exactly(
    'log logs records record system data gps cctv cameras camera recording recordings driver tracking notes files file readings tests statistics figures report logfile monitoring server servers',
  ),
  shows: exactly(
    'say says show shows has have confirm confirms indicate indicates tell tells state states prove proves suggest suggests',
  ),
  paper: exactly(
    'terms conditions policy contract agreement manual instructions faq faqs guidelines warranty brochure leaflet handbook tariff',
  ),
  sell: exactly(
    'plan plans package tier upgrade subscription edition model range collection app version premium ultra pro plus offer bundle train shop store',
  ),
  proud: exactly('proud pleased delighted happy thrilled'),
  award: exactly(
    'award awards awarded rating rated stars star satisfied satisfaction recommend recommended recommends',
  ),
};
