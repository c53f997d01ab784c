## Der Verlauf: der Weg zurück zum Stand vor einem Eintrag

did-undo-many = { $count } Schritte rückgängig gemacht
undo-not-to = Der Stand vor „{ $about }“ lässt sich nicht wiederherstellen. Der Eintrag im Verlauf sagt, warum.
back-undone = „{ $about }“ wurde schon rückgängig gemacht.
back-reversal = Ein Rückgängigmachen wird über den Schritt zurückgenommen, um den es geht.
back-irreversible = „{ $about }“ lässt sich nicht rückgängig machen. Ein späterer Schritt kann es berichtigen.
back-barrier = Seither geschah „{ $about }“; das lässt sich nicht rückgängig machen.
back-overtaken = Was der neueste Schritt geändert hat, wurde seither erneut geändert.
back-beginning = Hier beginnt das Projekt.
