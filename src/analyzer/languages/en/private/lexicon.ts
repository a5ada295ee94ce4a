import { exactly } from '../inflect';

/** Words by which posts tell of health, family, pay, marks and belief, for the patterns of facts.ts. */
export const PRIVATE_WORDS = {
  illness: exactly(
    "cancer chemo chemotherapy radiotherapy radiation leukaemia leukemia tumour tumor lymphoma melanoma diabetes epilepsy depression burnout burn-out bipolar schizophrenia autism adhd ptsd ocd hiv ms sclerosis parkinson's parkinson alzheimer's alzheimer crohn's dementia stroke surgery transplant dialysis miscarriage ivf anorexia bulimia asthma arthritis migraine migraines hepatitis covid covid-19 pneumonia concussion hernia seizure seizures psychosis lupus endometriosis fibromyalgia sciatica shingles tuberculosis malaria dengue sepsis cirrhosis addiction bypass hysterectomy mastectomy vasectomy abortion dyslexia infertility tinnitus",
  ),
  named: exactly(
    "cancer chemo chemotherapy leukaemia leukemia tumour tumor lymphoma melanoma diabetes epilepsy depression burnout burn-out schizophrenia autism adhd ptsd ocd hiv sclerosis parkinson's parkinson alzheimer's alzheimer crohn's dementia miscarriage pregnancy ivf anorexia bulimia asthma migraines psychosis endometriosis dyslexia seizures addiction alcoholism breakdown hysterectomy mastectomy relapse overdose diagnosis",
  ),
  dealt: exactly(
    'returned cancelled canceled paid complained owe owed missed called visited signed bought ordered stayed live lived work worked refused claimed lost reported asked filed skipped drank took',
  ),
  ill: exactly(
    'pregnant deaf blind depressed suicidal anorexic bulimic alcoholic infertile diabetic epileptic autistic bipolar disabled hospitalised hospitalized sectioned paralysed paralyzed bedridden incontinent dyslexic schizophrenic menopausal',
  ),
  spouse: exactly('wife husband partner spouse boyfriend girlfriend fiancé fiance fiancée ex-wife ex-husband'),
  kin: exactly(
    'son daughter child kid kids children boy girl brother sister mother father mum mom dad wife husband partner twins stepson',
  ),
  queer: exactly('gay lesbian bi bisexual trans transgender queer non-binary nonbinary intersex asexual'),
  faith: exactly(
    'muslim jewish catholic protestant mormon hindu sikh buddhist atheist christian methodist baptist pentecostal',
  ),
  party: exactly('republican democrat tory communist separatist'),
  dismissed: exactly('fired sacked dismissed terminated suspended demoted'),
  exam: exactly(
    'exam exams test mock mocks finals final resit midterm assessment assessments module course paper viva appraisal review evaluation probation maths physics chemistry biology geography latin spelling',
  ),
  reason: exactly('for because after over due following when'),
  his: exactly('his her their'),
  about: exactly('exactly about around roughly nearly only just over almost under up to at least some'),
  scale: exactly('k thousand grand million lakh lakhs crore crores juta'),
  currency: exactly(
    'euro euros dollar dollars pound pounds quid naira rupees rupiah shillings rand francs kronor kroner krone pesos reais yen zloty bucks gross net',
  ),
  per: exactly('year month week hour day annum yearly monthly annually hourly'),
};

/** What an illness can be part of without anybody having it ("a cancer charity"), as a step of a pattern. */
export const NO_HEAD =
  '!research|charity|charities|fund|funds|campaign|awareness|drug|drugs|patient|patients|survivor|survivors|clinic|clinics|ward|centre|center|screening|study|studies|trial|trials|app|startup|company|researcher|researchers|specialist|expert|doctor|nurse|society|foundation|vaccine|vaccines|day|week|month|walk|run|gala|data|prevention|market|test|tests|testing|of|appointments|policy|rules|restrictions|experts|association|unit|project|era|hours|coach|talk|talks|workshop|guide|podcast|book|care|biology|industry';
