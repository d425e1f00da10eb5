import type { TopicKind } from '../rule.ts';

/** Words that show what a text is about: English, German, French, Spanish, Portuguese. `*` takes any ending. */
export const topicWords: Readonly<Record<TopicKind, readonly string[]>> = {
  law: [
    'lawyer*', 'attorney*', 'solicitor*', 'lawsuit*', 'litigation', 'legal action', 'legal advice', 'legal claim*', 'small claims', 'in court', 'to court', 'the court', 'the courts', 'court case*', 'court order*', 'court hearing*', 'sue us', 'sue them', 'sue the', 'to sue', 'can sue', 'sued', 'suing', 'statute of limitations', 'consumer rights',
    'anwalt*', 'anwält*', 'rechtsanwalt*', 'rechtsanwält*', 'rechtsberat*', 'klage', 'klagen', 'verklag*', 'vor gericht', 'zum gericht', 'beim gericht', 'amtsgericht*', 'landgericht*', 'gerichtlich*', 'gerichtsverfahren*', 'rechtsanspruch*', 'schadensersatzanspr*', 'verjähr*',
    'avocat*', 'tribunal', 'tribunaux', 'procès', 'poursuite judiciaire', 'poursuites judiciaires', 'action en justice', 'conseil juridique', 'conseils juridiques', 'porter plainte',
    'abogad*', 'tribunal', 'tribunales', 'demanda judicial', 'acciones legales', 'acción legal', 'asesoramiento legal', 'asesoría jurídica', 'juicio', 'litigio*',
    'advogad*', 'tribunais', 'processo judicial', 'ação judicial', 'ações judiciais', 'aconselhamento jurídico', 'assessoria jurídica', 'processar a empresa',
  ],
  medicine: [
    'diagnosis', 'diagnose', 'diagnosed', 'medication*', 'medicine*', 'dosage*', 'prescription*', 'symptom*', 'side effect*', 'antibiotic*', 'painkiller*', 'medical advice', 'disease*',
    'medikament*', 'arznei*', 'dosierung*', 'nebenwirkung*', 'antibioti*', 'schmerzmittel*', 'krankheit*', 'ärztlich*',
    'médicament*', 'posologie', 'ordonnance médicale', 'symptôme*', 'effets secondaires', 'effet secondaire', 'antidouleur*', 'maladie*', 'avis médical',
    'medicamento*', 'dosis', 'síntoma*', 'efectos secundarios', 'efecto secundario', 'receta médica', 'analgésico*', 'enfermedad*', 'diagnóstico*', 'consejo médico',
    'remédio*', 'dosagem', 'sintoma*', 'efeitos colaterais', 'efeito colateral', 'receita médica', 'doença*', 'aconselhamento médico',
  ],
  investment: [
    'invest', 'invests', 'investing', 'investment*', 'stock market', 'shares of', 'cryptocurrenc*', 'bitcoin*', 'dividend*', 'hedge fund*', 'pension fund*', 'tax advice', 'financial advice', 'portfolio allocation',
    'investier*', 'geldanlage*', 'anlageberat*', 'aktie', 'aktien', 'aktienkurs*', 'kryptowährung*', 'dividende*', 'steuerberat*', 'rendite*',
    'investir', 'investissement*', 'bourse', 'cryptomonnaie*', 'dividende*', 'conseil financier', 'conseils financiers', 'conseil fiscal', 'placement financier', 'placements financiers',
    'invertir', 'inversión', 'inversiones', 'bolsa de valores', 'criptomoneda*', 'dividendo*', 'asesoramiento financiero', 'asesoría fiscal', 'acciones de la empresa',
    'investimento*', 'bolsa de valores', 'criptomoeda*', 'aconselhamento financeiro', 'assessoria financeira', 'planejamento tributário',
  ],
  politics: [
    'election*', 'politician*', 'political part*', 'president*', 'prime minister*', 'parliament*', 'senator*', 'republican*', 'democrats', 'left wing', 'right wing', 'immigration polic*', 'abortion*',
    'wahlkampf*', 'bundestag*', 'bundestagswahl*', 'politiker*', 'partei', 'parteien', 'bundeskanzler*', 'abtreibung*', 'einwanderungspolitik',
    'élection*', 'politicien*', 'parti politique', 'partis politiques', 'premier ministre', 'parlement*', 'avortement*', 'extrême droite', 'extrême gauche',
    'eleccion*', 'elección', 'partido político', 'partidos políticos', 'presidente del gobierno', 'parlamento*', 'aborto*', 'extrema derecha', 'extrema izquierda', 'ultraderecha',
    'eleição', 'eleições', 'partido político', 'primeiro ministro', 'deputado federal', 'extrema direita', 'extrema esquerda',
  ],
  religion: [
    'religion*', 'religious', 'church*', 'mosque*', 'synagogue*', 'bible', 'quran', 'koran', 'pray', 'prays', 'praying', 'prayer*', 'jesus', 'allah',
    'religiös*', 'kirche', 'kirchen', 'moschee*', 'synagoge*', 'bibel*', 'beten', 'gebet', 'gebete',
    'religieu*', 'église*', 'mosquée*', 'coran', 'prière', 'prières', 'prier dieu',
    'religios*', 'iglesia*', 'mezquita*', 'sinagoga*', 'biblia*', 'corán', 'rezar', 'oración a dios',
    'religião', 'religiões', 'igreja*', 'mesquita*', 'bíblia*', 'alcorão', 'rezando', 'orar a deus',
  ],
};
