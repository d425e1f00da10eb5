/** Sentences of customers by their mood, written for the tests of moods in five languages. */
export const moodSentences = {
  English: {
    negative: [
      'WHERE IS MY MONEY??? YOU ARE CROOKS!!!', 'You people are thieves and liars.', 'I would appreciate it if you finally refunded me. Nobody answers my mails.', 'What a bunch of incompetent idiots.',
      'This is the third time I write and nobody cares.', 'Your service is a disgrace.', 'I feel cheated by your company.', 'Thanks for nothing.', 'I have been waiting five weeks and all I get is excuses.',
      'Are you kidding me? You charged me twice again!', 'This damn app has ruined my whole weekend.', 'Absolute garbage, I want my money back.', 'You scammed me, I paid and never got anything.', 'I am losing my patience with you.',
      'Seriously? A month without any answer, that is outrageous.', 'You have wasted my whole day with this rubbish.', 'Congratulations, you lost a customer for good.', 'I am done with you lot.', 'Nobody ever picks up the phone, I am fed up.',
      'It would be nice if someone could finally call me back.', 'You took my money and now you hide.', 'Shame on you for treating old people like that.',
    ],
    neutral: [
      'Which sizes does the jacket come in?', 'I would appreciate it if you could send me the invoice.', 'Please change my delivery address to the new flat.', 'How do I reset the password of my account?',
      'My order number is 48213, thanks.', 'Could you tell me when the shop opens on Sunday?', 'The lamp does not switch on, what can I do?', 'I would like to cancel my subscription at the end of the month.',
      'Is the charger included in the box?', 'I need a copy of the receipt for my accountant.', 'Can I pay by bank transfer?', 'Please find the photo attached.', 'I forgot my password and the mail with the link has not come yet.',
      'Is this mail from you or is it a scam?', 'A thief took my parcel from the porch, what do I do now?', 'Your help would be appreciated.', 'The error log says fatal exception, which setting is it?',
      'Thank you in advance for your answer.', 'I would be grateful if you could call me on Friday.', 'When will it finally be in stock again?', 'My idiot-proof guide has no page four, can you send it?',
    ],
    positive: [
      'Thank you so much, that solved it!', 'Great service, I will order again.', 'You made my day, thanks!', 'Everything works now, thank you very much for the quick help.', 'I am really happy with the lamp.',
      'What a lovely surprise, many thanks.', 'Thanks a lot, you were very kind.', 'Brilliant, that was exactly what I needed.', 'I just wanted to say thank you to your team.', 'The replacement came the next day, I am impressed.',
      'Thank you for your patience and your friendly help.', 'Best support I have ever had.', 'Cheers, all sorted.', 'You guys are awesome!', 'It arrived a day early, wonderful!!!', 'I appreciate your help, it works like a charm.',
      'Thank you, that was quick!', 'Finally it works, thank you so much!', 'Kudos to your technician, he was so friendly.', 'Thanks again, have a nice weekend.',
    ],
  },
  German: {
    negative: [
      'Das ist eine Frechheit, ich warte seit vier Wochen!', 'Sie sind Betrüger, ich will mein Geld zurück.', 'So eine Abzocke habe ich noch nie erlebt.', 'Das ist wirklich das Allerletzte.', 'Was für ein Saftladen, niemand geht ans Telefon.',
      'Wollen Sie mich eigentlich verarschen?', 'Ich fühle mich von Ihnen veräppelt.', 'Seit Wochen werde ich nur hingehalten.', 'Ihr Kundendienst ist eine Katastrophe.', 'So ein Mist, das Gerät ist schon wieder kaputt!',
      'Sie haben mich belogen und abgezockt.', 'Mir platzt langsam der Kragen.', 'Eine Schande, wie Sie mit Kunden umgehen.', 'Ich wäre dankbar, wenn Sie endlich antworten würden.', 'Es ist unfassbar, wie man hier behandelt wird.',
      'Ihr seid doch alle Gauner!', 'Ich habe die Nase voll von Ihren Ausreden.', 'Das ist der schlechteste Service aller Zeiten.', 'Nie wieder bestelle ich bei diesem Drecksladen.', 'Schämen Sie sich, so mit Kunden umzugehen.',
      'Es wäre schön, wenn mir endlich jemand zurückschreiben würde.', 'Sie ignorieren mich seit Monaten.',
    ],
    neutral: [
      'In welchen Größen gibt es die Jacke?', 'Bitte senden Sie mir die Rechnung, vielen Dank.', 'Wie kann ich mein Passwort zurücksetzen?', 'Meine Bestellnummer ist 48213.', 'Ich möchte meine Adresse ändern.',
      'Wann öffnet das Geschäft am Sonntag?', 'Die Lampe geht nicht an, was kann ich tun?', 'Ich möchte mein Abo zum Monatsende kündigen.', 'Ist das Ladegerät im Lieferumfang enthalten?', 'Kann ich per Überweisung bezahlen?',
      'Im Anhang finden Sie das Foto.', 'Ich wäre Ihnen dankbar, wenn Sie mir eine Kopie schicken könnten.', 'Die Bestätigung ist noch nicht da, können Sie nachsehen?', 'Ist diese Mail von Ihnen oder ein Betrug?',
      'Ein Dieb hat mein Paket gestohlen, was kann ich tun?', 'Danke im Voraus für Ihre Antwort.', 'Ich wäre dankbar, wenn Sie mich am Freitag anrufen.', 'Wann ist der Artikel endlich wieder lieferbar?',
      'Der Preis betrug 30 Euro, auf der Rechnung stehen 35.', 'Könnten Sie mir bitte die Anleitung schicken? Danke!', 'Ist das der allerletzte Artikel auf Lager?',
    ],
    positive: [
      'Vielen lieben Dank, das hat geholfen!', 'Super Service, ich bestelle gerne wieder.', 'Danke für die schnelle Hilfe, alles funktioniert jetzt.', 'Ich bin sehr zufrieden mit der Lampe.', 'Herzlichen Dank, Sie haben mir den Tag gerettet.',
      'Toll, genau das habe ich gebraucht.', 'Ganz lieben Dank an Ihr Team.', 'Perfekt, danke!', 'Ich bin begeistert von der Qualität.', 'Der Ersatz kam am nächsten Tag, großartig.', 'Tausend Dank, Sie waren sehr freundlich.',
      'Das hat prima geklappt, danke schön.', 'Endlich ist das Paket da, vielen Dank!', 'Sie haben mir sehr geholfen, danke.', 'Klasse, das ging ja schnell!', 'Ein großes Lob an Ihren Techniker.', 'Danke nochmals und ein schönes Wochenende.',
      'Läuft alles wieder, besten Dank.', 'Ich freue mich riesig über die neue Lampe.', 'Wirklich top, gerne wieder.',
    ],
  },
  French: {
    negative: [
      'C’est une honte, vous vous moquez de vos clients depuis un mois !', 'C’est du vol, vous êtes des escrocs.', 'Vous êtes des voleurs, rendez-moi mon argent.', 'C’est scandaleux, personne ne répond.',
      'J’en ai assez d’attendre, c’est n’importe quoi.', 'Vous me prenez pour un imbécile ?', 'Quelle bande d’incapables.', 'C’est de l’arnaque pure et simple.', 'Votre service client est nul.', 'Je suis vraiment en colère.',
      'Vous vous fichez de moi ?', 'C’est la pire boutique que je connaisse.', 'Putain, ça fait trois fois que j’explique la même chose !', 'Je vous serais reconnaissant de me rembourser enfin.', 'Je suis outré par votre comportement.',
      'Vous n’êtes qu’une bande d’arnaqueurs.', 'Plus jamais je ne commanderai chez vous.', 'C’est du foutage de gueule.', 'Un mois d’attente et toujours des excuses bidon.', 'J’aimerais que vous me répondiez enfin !',
      'Quelle déception, ce service est lamentable.', 'Vous devriez avoir honte.',
    ],
    neutral: [
      'Dans quelles tailles existe la veste ?', 'Merci de m’envoyer la facture.', 'Comment puis-je réinitialiser mon mot de passe ?', 'Mon numéro de commande est 48213, merci.', 'Je voudrais changer mon adresse de livraison.',
      'À quelle heure ouvre le magasin dimanche ?', 'La lampe ne s’allume pas, que puis-je faire ?', 'Je souhaite résilier mon abonnement à la fin du mois.', 'Le chargeur est-il compris dans la boîte ?',
      'Puis-je payer par virement ?', 'Vous trouverez la photo en pièce jointe.', 'Je vous serais reconnaissant de me faire parvenir une copie.', 'Je n’ai pas encore reçu la confirmation, pouvez-vous vérifier ?',
      'Ce message vient-il de vous ou est-ce une arnaque ?', 'Un voleur a pris mon colis, que dois-je faire ?', 'Merci d’avance pour votre réponse.', 'Je vous remercie de bien vouloir m’appeler vendredi.',
      'Quand sera-t-il enfin disponible ?', 'Le vol de Lyon part à quelle heure ?', 'Pourriez-vous m’envoyer la notice ? Merci.', 'Est-ce que le pire des cas est couvert par la garantie ?',
    ],
    positive: [
      'Merci beaucoup, le problème est résolu !', 'Excellent service, je commanderai de nouveau.', 'Un grand merci pour votre aide rapide.', 'Je suis très contente de la lampe.', 'Merci infiniment, vous m’avez sauvé la journée.',
      'Super, c’est exactement ce qu’il me fallait.', 'Merci à toute votre équipe.', 'Parfait, merci !', 'Je suis ravie de la qualité.', 'Bravo pour votre gentillesse.', 'Mille mercis, tout fonctionne maintenant.',
      'Merci pour votre patience et votre amabilité.', 'Le colis est enfin arrivé, merci !', 'Vous m’avez beaucoup aidée, je vous remercie.', 'Chapeau, c’était rapide !', 'Merci encore et bon week-end.',
      'Tout marche, un immense merci.', 'Je suis enchanté de mon achat.', 'Votre technicien a été adorable, merci à lui.', 'Service au top, je recommande.',
    ],
  },
  Spanish: {
    negative: [
      'Son unos ladrones, quiero mi dinero.', 'Esto es una vergüenza, llevo un mes esperando.', 'Me han estafado, nunca llegó nada.', 'Qué servicio tan pésimo, nadie contesta.', 'Me están tomando el pelo.',
      'Ya estoy harta de sus excusas.', 'Son unos sinvergüenzas y unos mentirosos.', 'Menuda basura de aparato.', 'Esto es una estafa.', 'Es la peor tienda que conozco.', '¡Joder, otra vez me han cobrado dos veces!',
      'Estoy muy enfadado con ustedes.', 'Agradecería que de una vez me devolvieran el dinero.', 'Es indignante cómo tratan a los clientes.', '¡Qué poca vergüenza tienen!', 'Son una panda de estafadores.',
      'Nunca más vuelvo a comprar aquí.', 'Es intolerable, llevo semanas esperando una respuesta.', 'Se ríen de los clientes.', 'A ver si por fin alguien me contesta.', 'Me siento engañado por su empresa.',
      'Esto es un desastre y ustedes unos incompetentes.',
    ],
    neutral: [
      '¿En qué tallas hay la chaqueta?', 'Por favor, envíenme la factura, gracias.', '¿Cómo puedo restablecer mi contraseña?', 'Mi número de pedido es 48213.', 'Quisiera cambiar mi dirección de entrega.',
      '¿A qué hora abre la tienda el domingo?', 'La lámpara no se enciende, ¿qué puedo hacer?', 'Quiero cancelar mi suscripción a final de mes.', '¿El cargador viene incluido en la caja?', '¿Puedo pagar por transferencia?',
      'Adjunto la foto del producto.', 'Agradecería que me enviaran una copia del recibo.', 'Todavía no he recibido la confirmación, ¿pueden comprobarlo?', '¿Este correo es suyo o es una estafa?', 'Un ladrón se llevó mi paquete, ¿qué hago?',
      'Gracias de antemano por su respuesta.', 'Les agradecería que me llamaran el viernes.', '¿Cuándo estará por fin disponible?', 'El seguro contra robo, ¿cuánto cuesta?', '¿Podrían enviarme las instrucciones? Gracias.',
      '¿Qué pasa en el peor de los casos?',
    ],
    positive: [
      'Muchas gracias, ya está resuelto.', 'Excelente servicio, volveré a comprar.', 'Mil gracias por su ayuda tan rápida.', 'Estoy muy contenta con la lámpara.', 'Gracias de todo corazón, me han salvado el día.',
      'Genial, es justo lo que necesitaba.', 'Muchísimas gracias a todo el equipo.', 'Perfecto, gracias.', 'Me encanta la calidad.', 'Ya funciona todo, muchas gracias por su paciencia.', 'Qué amables, les estoy muy agradecido.',
      'El repuesto llegó al día siguiente, estupendo.', 'Por fin llegó el paquete, ¡gracias!', 'Me han ayudado mucho, se lo agradezco.', '¡Qué rapidez, enhorabuena!', 'Gracias otra vez y buen fin de semana.',
      'Todo funciona de nuevo, mil gracias.', 'Estoy encantado con mi compra.', 'Su técnico fue un encanto, gracias.', 'Servicio de diez, lo recomiendo.',
    ],
  },
  Portuguese: {
    negative: [
      'Vocês são uns aldrabões, perdi o meu dinheiro.', 'Isto é uma vergonha, espero há um mês.', 'Fui enganada pela vossa loja.', 'Que serviço péssimo, ninguém responde.', 'Estão a gozar comigo?', 'Já estou farto das vossas desculpas.',
      'São uns ladrões e mentirosos.', 'Que porcaria de aparelho.', 'Isto é um roubo.', 'É a pior loja que conheço.', 'Porra, cobraram outra vez duas vezes!', 'Estou muito zangado convosco.', 'Agradecia que me devolvessem o dinheiro de uma vez por todas.',
      'É um absurdo a forma como tratam os clientes.', 'Que falta de respeito com os clientes!', 'São uma cambada de vigaristas.', 'Nunca mais compro nada convosco.', 'É intolerável, espero há semanas por uma resposta.',
      'Estão a fazer pouco de mim.', 'Gostava que alguém finalmente me respondesse.', 'Sinto-me enganado pela vossa empresa.', 'Isto é um desastre e vocês são uns incompetentes.',
    ],
    neutral: [
      'Em que tamanhos existe o casaco?', 'Por favor, enviem-me a fatura, obrigada.', 'Como posso repor a minha palavra-passe?', 'O número da minha encomenda é 48213.', 'Queria mudar a minha morada de entrega.',
      'A que horas abre a loja no domingo?', 'O candeeiro não acende, o que posso fazer?', 'Quero cancelar a minha assinatura no fim do mês.', 'O carregador vem incluído na caixa?', 'Posso pagar por transferência?',
      'Segue em anexo a foto do produto.', 'Agradecia que me enviassem uma cópia do recibo.', 'Ainda não recebi a confirmação, podem verificar?', 'Este e-mail é vosso ou é uma burla?', 'Um ladrão levou a minha encomenda, o que faço?',
      'Obrigado desde já pela resposta.', 'Agradecia que me telefonassem na sexta-feira.', 'Quando estará finalmente disponível?', 'O seguro contra roubo, quanto custa?', 'Podem enviar-me as instruções? Obrigada.',
      'O que acontece no pior dos casos?',
    ],
    positive: [
      'Muito obrigado, já está resolvido.', 'Excelente serviço, vou voltar a comprar.', 'Muito obrigada pela ajuda tão rápida.', 'Estou muito contente com o candeeiro.', 'Obrigada de coração, salvaram-me o dia.',
      'Ótimo, era mesmo o que eu precisava.', 'Um grande obrigado a toda a equipa.', 'Perfeito, obrigada!', 'Adorei a qualidade.', 'Já funciona tudo, obrigado pela paciência.', 'Foram muito simpáticos, agradeço imenso.',
      'A peça nova chegou no dia seguinte, fantástico.', 'A encomenda chegou finalmente, obrigada!', 'Ajudaram-me muito, agradeço.', 'Que rapidez, parabéns!', 'Obrigado mais uma vez e bom fim de semana.',
      'Está tudo a funcionar, mil obrigados.', 'Estou encantada com a minha compra.', 'O vosso técnico foi um amor, obrigada.', 'Serviço nota dez, recomendo.',
    ],
  },
} as const;
