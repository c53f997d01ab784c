### Wellen von Lieferanten und das Tempo eines Programms.

command-supplier-assign = Lieferanten einer Welle zuordnen
    .help = Ordnet Lieferanten einer Welle zu oder nimmt sie aus ihrer Welle.
command-wave-add = Welle hinzufügen
    .help = Fügt eine Welle von Lieferanten hinzu, mit ihren Tagen und ihrer Kapazität.
command-wave-change = Welle ändern
    .help = Ändert Name, verantwortliche Person, Tage oder Kapazität einer Welle.
command-wave-plan = Wellen planen
    .help = Bildet Wellen aus den Lieferanten, die in keiner sind, den Piloten zuerst, und ordnet sie zu.
command-wave-remove = Welle entfernen
    .help = Entfernt eine Welle; ihre Lieferanten sind danach in keiner, wenn das gesagt wird.

did-supplier-assign = { $name } der Welle { $wave } zugeordnet
did-suppliers-assign = { $count } Lieferanten der Welle { $wave } zugeordnet
did-supplier-release = { $name } aus der Welle genommen
did-suppliers-release = { $count } Lieferanten aus ihren Wellen genommen
did-wave-add = Welle { $name } hinzugefügt
did-wave-change = Welle { $name } geändert
did-wave-plan = { $waves ->
    [one] { $waves } Welle mit { $count } Lieferanten geplant
   *[other] { $waves } Wellen mit { $count } Lieferanten geplant
  }
did-wave-remove = Welle { $name } entfernt

wave-not-empty = { $count ->
    [one] { $name } hat noch { $count } Lieferanten: verschieben Sie ihn, oder entfernen Sie die Welle und sagen Sie, dass er dann in keiner ist
   *[other] { $name } hat noch { $count } Lieferanten: verschieben Sie sie, oder entfernen Sie die Welle und sagen Sie, dass sie dann in keiner sind
  }
wave-name-taken = Es gibt schon eine Welle { $name }
wave-capacity-none = Eine Kapazität ist mindestens ein Lieferant
wave-days-order = { $second } liegt vor { $first }: die Tage einer Welle folgen aufeinander
wave-plan-nothing = Es gibt nichts zu planen: jeder Lieferant im Umfang ist in einer Welle, freigeschaltet oder jenseits des Anteils der Rechnungen
supplier-not-in-scope = { $name } ({ $reference }) wird nicht angebunden: die Segmentierung lässt ihn aus, oder er hat abgelehnt
pace-percent-wrong = { $value } ist kein Prozentsatz von 1 bis 100
pace-ageing-wrong = Wie lange ein Lieferant auf einer Stufe stehen darf, braucht eine Stufe nach der ersten und mindestens einen Tag

waves-none = Es gibt noch keine Wellen
waves-without = In keiner Welle: { $count }
waves-list-line = { $high } High-Touch von { $high-capacity }, { $low } Low-Touch von { $low-capacity }
waves-forecast-now = Heute
waves-forecast-formula = Rechnungen auf elektronischen Kanälen nach einer Welle = die der Lieferanten, die heute live sind, und von denen in den Wellen bis dahin, die es nicht sind, { $high } % (High-Touch) und { $low } % (Low-Touch), geteilt durch die Rechnungen aller Lieferanten im Umfang. Scannen und Papier zählen nicht.
waves-plan-reached = Die Wellen erreichen { $part } von { $whole } Rechnungen
suppliers-escalated = { $count ->
    [one] { $count } Lieferant steht zu lange auf seiner Stufe
   *[other] { $count } Lieferanten stehen zu lange auf ihren Stufen
  }

supplier-report-title = Bericht zur Lieferantenanbindung
supplier-report-lead = { $targeted } von { $total } Lieferanten sind im Umfang. Zahlen vom { $day }.
supplier-report-target = { $share } der Rechnungen aus zwölf Monaten kommen ohne Papier ({ $part } von { $whole }); das Ziel ist { $target } %.
supplier-report-target-unknown = Aus den letzten zwölf Monaten sind keine Rechnungen bekannt; das Ziel ist { $target } %.
supplier-report-after = Rechnungen danach
supplier-report-limit = Alarm nach Tagen
