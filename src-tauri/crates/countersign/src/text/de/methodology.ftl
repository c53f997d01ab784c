### Die eigenen Methodiken des Projekts: Befehle, Ablehnungen, und was ein Wechsel bewirkt.

command-methodology-write = Methodik schreiben
    .help = Speichert eine eigene Methodik des Projekts: eine neue, oder den neuen Text einer Methodik, der noch nichts folgt.
command-methodology-remove = Methodik entfernen
    .help = Entfernt eine Methodik, der kein Arbeitsstrang folgt und unter der nichts unterschrieben wurde.
command-methodology-adopt = Projekt auf eine Methodik umstellen
    .help = Stellt die Arbeitsstränge auf eine andere Methodik oder Fassung um. Unterschriebenes behält seine Fassung.

did-methodology-write = Methodik { $name } { $version } gespeichert
did-methodology-remove = Methodik { $name } { $version } entfernt
did-methodology-adopt = Projekt auf { $name } { $version } umgestellt

methodology-invalid = { $count ->
    [one] Die Methodik ist nicht verwendbar: { $about }
   *[other] Die Methodik ist nicht verwendbar. Der erste von { $count } Gründen: { $about }
}
methodology-version-taken = Es gibt schon eine Methodik { $id } { $version }. Geben Sie dieser eine andere Fassung
methodology-in-use = { $name } wird befolgt, oder unter ihr wurde unterschrieben. Speichern Sie die Änderung als andere Fassung
methodology-followed-already = Das Projekt folgt { $name } bereits
methodology-for-others = { $name } ist für etwas anderes gemacht: Lieferanten und Integrationen haben eigene Methodiken
methodology-loses-started-step = Der Schritt { $step } hat begonnen und kann nicht wegfallen
methodology-reorders-steps = Die Schritte, die beide Fassungen haben, müssen ihre Reihenfolge behalten
methodology-after-project-sign-off = Das Projekt ist abgenommen. Von nun an ändert es sich durch Änderungsanträge

methodology-id-unfit = „{ $id }“ kann keine Kennung sein. Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche
methodology-without-name = { $id } hat keinen Namen, den man lesen kann
methodology-without-version = Die Methodik { $id } hat keine Fassung
methodology-sign-off-without-meaning = Die Abnahme { $sign-off } hat keinen Satz, der unterschrieben wird

adoption-step-added = Der Schritt { $step } kommt hinzu
adoption-step-gone = Der Schritt { $step } fällt weg
adoption-item-added = { $step }: „{ $item }“ kommt hinzu und ist zu erledigen, auch wo der Schritt abgeschlossen ist
adoption-item-gone = { $step }: „{ $item }“ wird nicht mehr verlangt
adoption-item-computed-otherwise = { $step }: „{ $item }“ wird auf andere Weise erfüllt
adoption-condition-added = { $step } beginnt erst, wenn dies erfüllt ist: { $item }
adoption-condition-gone = { $step } wartet nicht mehr darauf: { $item }
adoption-role-added = Die Rolle { $role } kommt hinzu und ist unbesetzt
adoption-role-gone = { $count ->
    [0] Die Rolle { $role } fällt weg
    [one] Die Rolle { $role } fällt weg; { $count } Person hat sie inne
   *[other] Die Rolle { $role } fällt weg; { $count } Personen haben sie inne
}
adoption-signature-no-longer-counts = Die Unterschrift { $signature } von { $person } unter { $sign-off } bleibt erhalten und zählt nicht mehr, weil etwas anderes verlangt wird
