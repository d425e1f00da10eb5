import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { isIronic } from './is-ironic.ts';
import { judgeSentiment } from './judge-sentiment.ts';

const content = [{ label: 'positive', confidence: 0.8 }, { label: 'neutral', confidence: 0.15 }, { label: 'negative', confidence: 0.05 }];

test.each([
  'Great, third time this week, well done.', 'Well done, the wrong size again.', 'Congratulations, you lost my parcel a second time.', 'Oh great, another delay.', 'Brilliant. Three weeks and no answer.', 'Wonderful, now the app is down again.',
  'Just what I needed: another broken lamp.', 'Nice job, the package is at the wrong address. Again.', 'Thanks a bunch, I waited at home all day for nothing.', 'Lovely, yet another email telling me to wait.',
  'Bravo! Fourth technician and the heating is still cold.', 'How kind of you to answer after five weeks.', 'Fantastic service, only took you two months.', 'Good job losing my order.', 'Toll, zum dritten Mal diese Woche, gut gemacht.',
  'Na super, schon wieder die falsche Größe.', 'Herzlichen Glückwunsch, mein Paket ist zum zweiten Mal weg.', 'Na toll, noch eine Verspätung.', 'Klasse. Drei Wochen und keine Antwort.', 'Ganz großes Kino, die App geht wieder nicht.',
  'Vielen Dank auch, ich habe den ganzen Tag umsonst gewartet.', 'Bravo, der vierte Techniker und die Heizung ist immer noch kalt.', 'Schön, dass Sie nach fünf Wochen antworten.', 'Super, troisième fois cette semaine, bravo.',
  'Bravo, encore la mauvaise taille.', 'Félicitations, mon colis est perdu pour la deuxième fois.', 'Génial, encore un retard.', 'Parfait. Trois semaines et aucune réponse.', 'Merveilleux, l’application est de nouveau en panne.',
  'Merci bien, j’ai attendu toute la journée pour rien.', 'Chapeau, quatrième technicien et toujours pas de chauffage.', 'Trop aimable de répondre après cinq semaines.', 'Genial, tercera vez esta semana, bravo.', 'Enhorabuena, otra vez la talla equivocada.',
  'Felicidades, mi paquete se ha perdido por segunda vez.', 'Qué bien, otro retraso.', 'Perfecto. Tres semanas y ninguna respuesta.', 'Maravilloso, la aplicación se ha caído de nuevo.', 'Muchas gracias, he esperado todo el día para nada.',
  'Bravo, el cuarto técnico y la calefacción sigue fría.', 'Qué amables al contestar después de cinco semanas.', 'Ótimo, terceira vez esta semana, parabéns.', 'Parabéns, outra vez o tamanho errado.', 'Parabéns, a minha encomenda perdeu-se pela segunda vez.',
  'Que bom, mais um atraso.', 'Perfeito. Três semanas e nenhuma resposta.', 'Maravilha, a aplicação caiu de novo.', 'Muito obrigado, esperei o dia todo para nada.', 'Bravo, o quarto técnico e o aquecimento continua frio.',
  'Que simpático responder depois de cinco semanas.', 'Superb! The invoice is wrong again.', 'Amazing. Four hours on hold and nobody picked up.', 'Top service: cancelled twice in one week.', 'Perfect, my flight is cancelled again and nobody told me.',
  'Awesome, third reminder for a bill I paid.', 'Good job, guys, the site is down again on a Monday.', 'Prima, der Fernseher ist schon wieder kaputt.', 'Tolle Leistung, das dritte Paket in Folge verloren.',
  'Wunderbar, wieder zwei Stunden in der Warteschleife.', 'Excellent, encore une erreur de facturation.', 'Beau travail, ma table est arrivée cassée deux fois.', 'Estupendo, otra semana sin internet.', 'Vaya servicio, tercera cita y no viene nadie.',
  'Excelente, mais uma vez cobraram a dobrar.', 'Que beleza, de novo sem internet.',
])('praise of what goes wrong again, or takes far too long, is meant ill: %s', (text) => {
  expect(isIronic(foldText(text))).toBe(true);
  expect(judgeSentiment(text, content).sentiment).toBe('negative');
});

test.each([
  'Great, third time I order here and always happy.', 'Thanks, the third try worked, well done!', 'Great, I did that and it still shows the error.', 'Great, thanks! Could you send it again?', 'Well done, the new lamp arrived and it works.',
  'Perfect, the refund came after three days, thank you.', 'Thank you, it still does not work.', 'Brilliant, it works again!', 'Congratulations on your anniversary! Do you have the lamp in blue?', 'Great service, I will buy again.',
  'Nice lamp! Do you have another one?', 'Lovely, the replacement came two weeks early.', 'Wonderful, no further questions.', 'Great, no problem.', 'Excellent support, three years and never a problem.', 'Fantastic, you answered within two hours again!',
  'Great, another question: do you ship to Malta?', 'Super, jetzt geht es wieder!', 'Toll, schon zum dritten Mal bestellt und immer zufrieden.', 'Danke, klappt wieder.', 'Klasse, die Lampe kam nach drei Tagen.',
  'Super, danke! Noch eine Frage: Liefern Sie nach Malta?', 'Prima, ich bestelle wieder.', 'Bravo, encore merci !', 'Génial, ça marche de nouveau.', 'Super, troisième commande et toujours contente.', 'Parfait, aucune question.',
  'Merci beaucoup, encore une question : livrez-vous à Malte ?', 'Genial, ya funciona otra vez.', 'Perfecto, ninguna duda más.', 'Enhorabuena por la tienda, compraré otra vez.', 'Muchas gracias, es la tercera vez que compro y todo bien.',
  'Ótimo, já funciona de novo!', 'Parabéns pelo atendimento, vou comprar outra vez.', 'Perfeito, nenhuma dúvida.', 'Muito obrigado, mais uma pergunta: entregam em Malta?', 'Great news, thank you! The second time it went through.',
  'Nice, I got the wrong size but you changed it at once, well done.', 'Perfect. One more thing: the colour is wrong in the invoice.', 'Lovely lamp, but it came broken.', 'Great, thanks for looking into the wrong order.',
  'Good service so far, my parcel is still missing though.', 'Thank you very much for your help with the lost parcel.', 'Muchas gracias por ayudarme con el paquete perdido.', 'Merci beaucoup de chercher mon colis perdu.',
  'Muito obrigado, o produto errado já foi trocado.', 'Vielen Dank, dass Sie nach zwei Tagen antworten.', 'Super, dann warte ich noch.', 'Parfait, j’attends le colis.', 'Perfecto, es la segunda vez que hablo con ustedes y siempre amables.',
  'Muito obrigada, recebi o tamanho errado. Como troco?', 'Muchas gracias. Es la segunda vez que escribo: ¿dónde está mi pedido?', 'Merci beaucoup. C’est la deuxième fois que j’écris, où est ma commande ?',
])('praise and thanks that are meant stay so: %s', (text) => expect(isIronic(foldText(text))).toBe(false));

test.each(['great, again wrong ', 'na toll, schon wieder ', 'bravo encore une ', 'thanks a bunch I waited ', 'congratulations '])('a long hostile run of “%s” is read in time', (piece) => {
  const folded = foldText(piece.repeat(Math.ceil(24_000 / piece.length)));
  const spent = countProcessorTime();
  isIronic(folded);
  expect(spent()).toBeLessThan(150);
});
