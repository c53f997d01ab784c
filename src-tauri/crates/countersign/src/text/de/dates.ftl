### Zusagen und Schulungstermine: ihre Befehle und was dazu gesagt wird.

command-commitment-add = Termin zusagen
    .help = Hält fest, was wer für wann zusagt.
command-commitment-move = Termin verschieben
    .help = Verschiebt einen zugesagten Termin. Der vorige Termin, die Ursache und deren Partei bleiben vermerkt.
command-commitment-keep = Zusage als gehalten vermerken
    .help = Vermerkt den Tag, an dem eine Zusage gehalten wurde.
command-training-add = Schulungstermin planen
    .help = Plant einen Termin einer Schulung der Methodik.
command-training-change = Schulungstermin ändern
    .help = Ändert Tag, Themen, Unterlagen oder Trainer eines Termins.
command-training-record-attendance = Teilnahme festhalten
    .help = Hält fest, dass ein Termin stattfand und wer da war.

did-commitment-add = { $name } für { $date } zugesagt
did-commitment-move = { $name } auf { $date } verschoben
did-commitment-keep = { $name } gehalten
did-training-add = { $name } geplant
did-training-change = { $name } geändert
did-training-record-attendance = Festgehalten, wer bei { $name } war

commitment-ends-before-start = { $date } liegt vor dem Beginn am { $start }
commitment-not-moved = { $date } ist schon der Termin
commitment-kept-already = { $reference } wurde am { $date } gehalten
training-unknown = Die Methodiken des Projekts haben keine Schulung { $training }
attendance-empty = Nennen Sie, wer erwartet wurde
person-twice = { $name } ist zweimal genannt
