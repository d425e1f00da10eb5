import { expect, test } from 'vitest';
import { spokenWords } from './handover/spoken-words.ts';
import { judgeUrgency } from './judge-urgency.ts';

const unsure = { predictions: [{ label: 'normal', confidence: 0.4 }, { label: 'low', confidence: 0.3 }, { label: 'high', confidence: 0.3 }], heard: 0 };
const judge = (text: string) => judgeUrgency([spokenWords('m', text)], unsure);

test.each([
  'None of our tills work since this morning.', 'Not one of the terminals in our shop responds.', 'None of our staff can log in.', 'Nobody in the office can access the portal.', 'No one can log in anymore.', 'All our card readers are offline.', 'Our checkouts don’t start.', '40 employees cannot clock in.', 'Hundreds of our customers can’t pay.',
  'The whole warehouse has no access to the orders.', 'The entire clinic is stuck because of your update.', 'We cannot take card payments.', 'We are turning customers away.', 'Production is at a complete standstill.', 'All of our printers have stopped working.',
  'Keine unserer Kassen funktioniert.', 'Keine einzige Kasse geht.', 'An keiner unserer Kassen läuft etwas.', 'Niemand im Büro kann sich anmelden.', 'Seit heute früh kann sich niemand mehr einloggen.', 'Alle unsere Filialen sind offline.', 'Unsere Terminals reagieren nicht mehr.', '35 Mitarbeiter können sich nicht anmelden.', 'Die ganze Praxis steht still.', 'Wir können keine Kartenzahlungen annehmen.', 'Wir müssen alle Kunden wegschicken.',
  'Aucune de nos caisses ne fonctionne.', 'Aucun terminal ne répond depuis ce matin.', 'Personne au bureau ne peut se connecter.', 'Personne ne peut plus travailler.', 'Toutes nos bornes sont en panne.', 'Nos imprimantes ne marchent plus.', '30 salariés ne peuvent pas se connecter.', 'Toute l’équipe est bloquée.', 'Nous ne pouvons plus encaisser.',
  'Ninguna de nuestras cajas funciona.', 'No funciona ninguna de las cajas.', 'Ningún terminal responde.', 'Nadie en la oficina puede entrar.', 'Desde esta mañana nadie puede fichar.', 'Todas nuestras tiendas están sin sistema.', 'Nuestros datáfonos no funcionan.', '50 empleados no pueden acceder.', 'Toda la clínica está parada.', 'No podemos cobrar.',
  'Nenhuma das nossas caixas funciona.', 'Nenhum terminal responde.', 'Ninguém no escritório consegue entrar.', 'Desde ontem ninguém consegue trabalhar.', 'Todas as nossas lojas estão fora do ar.', 'As nossas impressoras não imprimem.', '25 funcionários não conseguem acessar o portal.', 'Toda a equipe está parada.', 'Não conseguimos faturar.',
])('a business that stands still, or many who are hit, is urgent: %s', (text) => expect(judge(text)).toEqual({ urgency: 'high', urgencyReason: 'Work has stopped' }));

test.each([
  'None of the lamps in my room works with the dimmer.', 'None of our terminals works with your cable, which one do I need?', 'Nobody can tell me where my order is.', 'Nobody can help me with my order.', 'What happens if none of our tills work?', 'How do I make sure that nobody in the office can access my files?', 'Please block it so nobody can log in.', 'None of our shops open on Sunday.', 'My till does not print the logo.',
  'Last week none of our tills worked, can we get a discount?', 'All our branches are very happy with the lamps.', 'Our customers can pay by card, can’t they?', 'The whole team is happy.', 'One of our printers is out of paper.', 'Do all our employees need an account of their own?', 'I can’t order the blue one.',
  'Keine der Lampen passt.', 'Niemand kann mir sagen, wo meine Bestellung bleibt.', 'Was passiert, wenn keine unserer Kassen funktioniert?', 'Wie stelle ich ein, dass sich niemand im Büro anmelden kann?', 'Keine Filiale in meiner Nähe hat die Lampe.', 'Die ganze Familie freut sich.', 'Alle Kollegen sind zufrieden.',
  'Aucune lampe ne me plaît.', 'Personne ne peut me dire où est mon colis.', 'Que se passe-t-il si aucune de nos caisses ne fonctionne ?', 'Toute la famille est contente.', 'Ninguna lámpara me gusta.', 'Nadie puede decirme dónde está mi pedido.', '¿Qué pasa si ninguna de nuestras cajas funciona?', 'Todo el equipo está contento.', 'Nenhuma das lâmpadas me serve.', 'Ninguém me sabe dizer onde está o pedido.', 'O que acontece se nenhuma das nossas caixas funciona?', 'Toda a família gosta.',
])('what is wished, asked about, past or small is no standstill: %s', (text) => expect(judge(text).urgency).not.toBe('high'));

test('what can wait is not urgent for it', () => expect(judge('None of our printers print in colour, but there is no rush.').urgency).toBe('low'));
