/** Languages besides English that a triage can be said in. */
export type ReaderLanguage = 'de' | 'fr' | 'es' | 'pt';

/** Reasons that ship with the product, by their English: hand-over rules, the intents of the first taxonomy, urgency. */
export const readerWords: Readonly<Record<string, Readonly<Record<ReaderLanguage, string>>>> = {
  'The message speaks of danger or an injury': { de: 'Es geht um Gefahr oder eine Verletzung', fr: 'Il est question de danger ou de blessure', es: 'Se habla de un peligro o una lesión', pt: 'Fala-se de perigo ou de um ferimento' },
  'The customer asks for a person, a manager or a call': { de: 'Der Kunde möchte mit einem Menschen oder der Leitung sprechen', fr: 'Le client demande une personne, un responsable ou un appel', es: 'El cliente pide una persona, un responsable o una llamada', pt: 'O cliente pede uma pessoa, um responsável ou uma chamada' },
  'The customer mentions legal steps or an authority': { de: 'Der Kunde nennt rechtliche Schritte oder eine Behörde', fr: 'Le client évoque une action en justice ou une autorité', es: 'El cliente menciona acciones legales o una autoridad', pt: 'O cliente menciona medidas legais ou uma autoridade' },
  'The customer mentions the press or going public': { de: 'Der Kunde nennt die Presse oder die Öffentlichkeit', fr: 'Le client évoque la presse ou une publication', es: 'El cliente menciona la prensa o hacerlo público', pt: 'O cliente menciona a imprensa ou tornar o caso público' },
  'The message speaks of fraud or a stolen account': { de: 'Es geht um Betrug oder ein gestohlenes Konto', fr: 'Il est question de fraude ou de compte volé', es: 'Se habla de fraude o de una cuenta robada', pt: 'Fala-se de fraude ou de uma conta roubada' },
  'The message speaks of a death': { de: 'Es geht um einen Todesfall', fr: 'Il est question d’un décès', es: 'Se habla de un fallecimiento', pt: 'Fala-se de um falecimento' },
  'The customer may need special care': { de: 'Der Kunde braucht vielleicht besondere Rücksicht', fr: 'Le client a peut-être besoin d’une attention particulière', es: 'El cliente puede necesitar una atención especial', pt: 'O cliente pode precisar de cuidado especial' },
  'Earlier answers did not solve it': { de: 'Frühere Antworten haben es nicht gelöst', fr: 'Les réponses précédentes n’ont rien résolu', es: 'Las respuestas anteriores no lo resolvieron', pt: 'As respostas anteriores não resolveram' },
  'The customer has come back many times': { de: 'Der Kunde hat sich oft wieder gemeldet', fr: 'Le client est revenu de nombreuses fois', es: 'El cliente ha vuelto muchas veces', pt: 'O cliente voltou muitas vezes' },
  'The customer is very upset': { de: 'Der Kunde ist sehr verärgert', fr: 'Le client est très contrarié', es: 'El cliente está muy molesto', pt: 'O cliente está muito aborrecido' },
  'The customer’s mood is getting worse': { de: 'Die Stimmung des Kunden wird schlechter', fr: 'L’humeur du client se dégrade', es: 'El ánimo del cliente empeora', pt: 'O humor do cliente está a piorar' },
  'Tickets of this intent need a person': { de: 'Solche Anliegen brauchen einen Menschen', fr: 'Ce type de demande requiert une personne', es: 'Este tipo de consulta necesita una persona', pt: 'Este tipo de pedido precisa de uma pessoa' },
  'This is outside what the team’s intents cover': { de: 'Das liegt außerhalb der Anliegen des Teams', fr: 'Cela sort des sujets que l’équipe couvre', es: 'Esto queda fuera de los temas del equipo', pt: 'Isto está fora dos temas da equipa' },
  'It is unclear what the customer wants': { de: 'Es ist unklar, was der Kunde möchte', fr: 'On ne sait pas ce que veut le client', es: 'No está claro qué quiere el cliente', pt: 'Não está claro o que o cliente quer' },
  'A loss or theft needs a person': { de: 'Verlust oder Diebstahl braucht einen Menschen', fr: 'Une perte ou un vol requiert une personne', es: 'Una pérdida o un robo necesita una persona', pt: 'Uma perda ou um roubo precisa de uma pessoa' },
  'A security report needs a person': { de: 'Eine Sicherheitsmeldung braucht einen Menschen', fr: 'Un signalement de sécurité requiert une personne', es: 'Un aviso de seguridad necesita una persona', pt: 'Um aviso de segurança precisa de uma pessoa' },
  'The customer complains or asks for a manager': { de: 'Der Kunde beschwert sich oder verlangt die Leitung', fr: 'Le client se plaint ou demande un responsable', es: 'El cliente se queja o pide un responsable', pt: 'O cliente queixa-se ou pede um responsável' },
  'The customer threatens legal steps': { de: 'Der Kunde droht mit rechtlichen Schritten', fr: 'Le client menace d’agir en justice', es: 'El cliente amenaza con acciones legales', pt: 'O cliente ameaça com medidas legais' },
  'Somebody may be in danger': { de: 'Jemand könnte in Gefahr sein', fr: 'Quelqu’un est peut-être en danger', es: 'Alguien puede estar en peligro', pt: 'Alguém pode estar em perigo' },
  'Money or an account is at risk': { de: 'Geld oder ein Konto ist in Gefahr', fr: 'De l’argent ou un compte est menacé', es: 'Hay dinero o una cuenta en riesgo', pt: 'Há dinheiro ou uma conta em risco' },
  'Work has stopped': { de: 'Die Arbeit steht still', fr: 'Le travail est à l’arrêt', es: 'El trabajo está parado', pt: 'O trabalho está parado' },
  'The customer says that it is urgent': { de: 'Der Kunde nennt es dringend', fr: 'Le client dit que c’est urgent', es: 'El cliente dice que es urgente', pt: 'O cliente diz que é urgente' },
  'It is needed today or tomorrow': { de: 'Es wird heute oder morgen gebraucht', fr: 'C’est nécessaire aujourd’hui ou demain', es: 'Se necesita hoy o mañana', pt: 'É preciso hoje ou amanhã' },
  'The customer says that it can wait': { de: 'Der Kunde sagt, dass es warten kann', fr: 'Le client dit que cela peut attendre', es: 'El cliente dice que puede esperar', pt: 'O cliente diz que pode esperar' },
  'It reads like other urgent messages': { de: 'Es liest sich wie andere dringende Nachrichten', fr: 'Cela ressemble à d’autres messages urgents', es: 'Se parece a otros mensajes urgentes', pt: 'Parece-se com outras mensagens urgentes' },
};
