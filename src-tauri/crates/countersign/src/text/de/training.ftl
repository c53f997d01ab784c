### Schulung: Lücken, und was zur Teilnahme gesagt wird.

command-training-add-gap = Lücke vermerken
    .help = Vermerkt, was ein Termin offen ließ, für eine Person oder für alle.
command-training-remove-gap = Lücke entfernen
    .help = Entfernt eine Lücke, die versehentlich vermerkt wurde und noch kein Problem ist.
command-training-raise-gap = Aus einer Lücke ein Problem melden
    .help = Erfasst aus einer Lücke ein Problem, damit jemand sie schließt.

did-training-add-gap = Lücke von { $name } vermerkt
did-training-remove-gap = Lücke von { $name } entfernt

gap-unknown = { $name } hat keine solche Lücke
gap-raised-already = Aus dieser Lücke wurde { $reference } schon gemeldet
score-impossible = { $name } kann nicht { $right } von { $of } Fragen richtig haben
score-of-the-absent = { $name } war nicht da, also gibt es kein Ergebnis
