### Der Raum der Wellen, und wo ein Lieferant steht.

room-waves = Wellen
room-adoption = Verbreitung

supplier-head-rung = Anbindung
supplier-head-since = Seit
supplier-head-trade = Belege
supplier-head-wave = Welle
supplier-head-late = Tage zu lange
supplier-no-wave = Keine Welle

rung-not-contacted = Nicht angeschrieben
rung-notified = Angeschrieben
rung-responded = Geantwortet
rung-committed = Zugesagt
rung-connected = Verbunden
rung-testing = Im Test
rung-tested = Getestet
rung-enabled = Freigeschaltet
rung-declined = Abgelehnt
rung-unreachable = Nicht erreichbar
rung-on-hold = Wartet
rung-out-of-scope = Nicht im Umfang
trade-none = Keine
trade-first-order = Erste Bestellung gesendet
trade-first-document = Erster Beleg eingegangen
trade-live = Live
trade-sustained = Dauerhaft
trade-dormant = Eingeschlafen

standing-title = Wo er steht
standing-since = seit { $day }
standing-late = { $count ->
    [one] { $count } Tag zu lange
   *[other] { $count } Tage zu lange
  }
standing-how = Wie er dorthin kam
standing-by = { $day } von { $name }
standing-none-yet = Noch ist nichts festgehalten.
standing-reach = Stufe festhalten
standing-reach-title = Festhalten, wie weit er gekommen ist
standing-rung = Stufe
standing-on = Tag
standing-on-help = Heute, wenn leer
standing-note = Notiz
standing-note-help = Der Grund, wenn es von der Leiter führt
standing-transact = Belege festhalten
standing-transact-title = Festhalten, was ausgetauscht wird
standing-trade = Wie weit er gekommen ist
standing-number = Nummer des echten Belegs
standing-date = Datum des Belegs
standing-live-help = Live braucht einen echten Beleg: Nummer, Datum und die Datei
standing-file = Der Beleg
standing-file-choose = Beleg anhängen
standing-file-chosen = Angehängt: { $name }
standing-document = Live durch { $number } vom { $date }
standing-move = In eine Welle verschieben

waves-board = Tafel
waves-forecast = Prognose
waves-escalations = Eskalationen
waves-plan = Wellen planen
waves-add = Welle hinzufügen
waves-add-title = Welle hinzufügen
waves-edit = Welle bearbeiten
waves-edit-title = { $name } bearbeiten
waves-edit-act = Welle speichern
waves-remove = Welle entfernen
waves-remove-title = { $name } entfernen
waves-remove-empty = Die Welle wird entfernt. Sonst ändert sich nichts.
waves-remove-full = { $count ->
    [one] { $count } Lieferant ist dann in keiner Welle.
   *[other] { $count } Lieferanten sind dann in keiner Welle.
  }
waves-more = Aktionen von { $name }
waves-empty = Noch keine Wellen
waves-empty-text = Eine Welle ist eine Gruppe von Lieferanten, die gemeinsam angebunden werden, so viele, wie die Beteiligten schaffen. Lassen Sie sich Wellen vorschlagen, oder bilden Sie sie von Hand.
waves-why = Warum Wellen?
waves-why-text = Niemand kann tausend Lieferanten auf einmal anbinden. Ein Pilot zeigt, was schiefgeht, solange wenig auf dem Spiel steht, und die größten Absender danach bringen die meisten Rechnungen zuerst.
waves-no-suppliers = Importieren Sie zuerst einen Kreditorenstamm: Wellen bestehen aus Lieferanten.
waves-to-suppliers = Lieferanten öffnen
waves-name = Name
waves-owner = Verantwortlich
waves-high-capacity = High-Touch-Kapazität
waves-low-capacity = Low-Touch-Kapazität
waves-note = Notiz
waves-day-notice = Beteiligte informiert
waves-day-letters = Erste Briefe
waves-day-training = Schulung
waves-day-tests-from = Beginn der Tests
waves-day-tests-until = Ende der Tests
waves-day-go-live = Produktivstart
waves-day-deadline = Ende des alten Kanals
waves-no-days = Noch keine Termine
waves-days-of = Termine von { $name }
waves-none-column = Keine Welle
waves-column = { $count ->
    [one] { $name }, { $count } Lieferant
   *[other] { $name }, { $count } Lieferanten
  }
waves-load-high = High-Touch
waves-load-low = Low-Touch
waves-load = { $count } von { $capacity }
waves-over = { $count ->
    [one] { $count } über der Kapazität
   *[other] { $count } über der Kapazität
  }
waves-mix = Kanäle
waves-mix-one = { $channel } { $count }
waves-live-of = { $live } von { $count } live
waves-after = { $share } der Rechnungen danach
waves-invoices = { $count ->
    [one] { $count } Rechnung im Jahr
   *[other] { $count } Rechnungen im Jahr
  }
waves-drop = Hier ablegen
waves-empty-column = Keine Lieferanten
waves-find = Lieferanten auf der Tafel finden
waves-chosen = { $count ->
    [one] { $count } Lieferant ausgewählt
   *[other] { $count } Lieferanten ausgewählt
  }
waves-move = Verschieben nach …
waves-move-title = { $count ->
    [one] { $count } Lieferanten verschieben
   *[other] { $count } Lieferanten verschieben
  }
waves-move-act = { $count ->
    [one] Lieferanten verschieben
   *[other] Lieferanten verschieben
  }
waves-move-to = Welle
waves-unchoose = Auswahl aufheben
waves-keys = Leertaste wählt aus, M verschiebt in eine Welle, Umschalt mit den Pfeilen links und rechts in die nächste, Eingabe öffnet.
waves-open = Lieferanten öffnen
waves-move-left = In die Welle davor verschieben
waves-move-right = In die nächste Welle verschieben

waves-plan-title = Wellen planen
waves-plan-lead = Lieferanten, die in keiner Welle sind, in der Reihenfolge der Praxis. Nichts wird geschrieben, bis Sie die Wellen bilden.
waves-plan-enablers = Betreuer
waves-plan-enablers-help = Je { $count } High-Touch-Lieferanten auf einmal
waves-plan-low = Low-Touch-Lieferanten einer Welle
waves-plan-percent = Zu erreichende Rechnungen, in Prozent
waves-plan-begins = Erste Briefe am
waves-plan-begins-help = Ohne Tag werden keine Termine geplant
waves-plan-weeks = Wochen zwischen Wellen
waves-plan-pilot = Pilot
waves-plan-wave = Welle
waves-plan-act = { $count ->
    [one] { $count } Welle bilden
   *[other] { $count } Wellen bilden
  }
waves-plan-nobody = Mit diesen Zahlen bleibt niemand zu planen.
waves-plan-head-wave = Welle
waves-plan-head-why = Warum
waves-plan-head-suppliers = Lieferanten
waves-plan-head-channels = Kanäle
waves-plan-head-invoices = Rechnungen
waves-plan-head-countries = Länder
waves-plan-head-go-live = Produktivstart
waves-plan-first = { $names } und { $more } weitere
waves-plan-left = Ausgelassen
waves-plan-share = Diese Wellen und wer schon in einer ist erreichen { $part } von { $whole } Rechnungen ({ $share }); gefragt waren { $percent } %.
wave-why-pilot = Ein Lieferant je Kanal, um daraus zu lernen
wave-why-first-wave = EDI oder ein Katalog, der am Tag des Produktivstarts laufen muss
wave-why-volume = Die größten Absender, Länder und Sprachen beieinander
wave-left-segmentation = Von der Segmentierung ausgelassen: inaktiv oder nicht umstellbar
wave-left-off-the-ladder = Abgelehnt, wartend, nicht erreichbar oder nicht im Umfang
wave-left-enabled = Schon freigeschaltet
wave-left-in-a-wave = Schon in einer Welle
wave-left-beyond-the-share = Für den Anteil der Rechnungen nicht nötig

waves-forecast-title = Erwartete Abdeckung nach jeder Welle
waves-forecast-period = Rechnungen von zwölf Monaten auf elektronischen Kanälen
waves-forecast-of = Anteil an
waves-forecast-suppliers = Lieferanten
waves-forecast-spend = Ausgaben
waves-forecast-invoices = Rechnungen
waves-forecast-today = Heute
waves-forecast-summary = { $share } der Rechnungen kommen heute elektronisch; nach der letzten Welle werden { $after } erwartet
waves-formula = Formel
waves-formula-words = Nach einer Welle = heute live + { $high } % der High-Touch- und { $low } % der Low-Touch-Lieferanten in den Wellen bis dahin, die nicht live sind, geteilt durch alle im Umfang. Abgerundet. Scannen und Papier zählen nicht als elektronisch.
waves-formula-of = { $name }: ({ $before } + { $adds }) ÷ { $whole } = { $share }
waves-formula-of-now = Heute: { $part } ÷ { $whole } = { $share }
waves-pace-source = Zahlen der Praxis, die das Programm ändern kann: { $text }
waves-source = Quelle: { $source }, { $date }
waves-pace-edit = Zahlen ändern
waves-pace-title = Zahlen, nach denen Pläne und Alarme gehen
waves-pace-act = Zahlen speichern
waves-pace-pilot = Lieferanten eines Piloten
waves-pace-high = High-Touch-Lieferanten je Betreuer
waves-pace-low = Low-Touch-Lieferanten einer Aussendung
waves-pace-reach = Prozent der Rechnungen, die zuerst erreicht werden
waves-pace-expected-high = Prozent der High-Touch-Lieferanten, die erwartet werden
waves-pace-expected-low = Prozent der Low-Touch-Lieferanten, die erwartet werden
waves-pace-days = Tage auf { $rung }
waves-pace-days-of = Tage auf { $rung } mit { $channels }

escalations-title = Lieferanten, die zu lange auf einer Stufe stehen
escalations-none = Niemand steht zu lange auf einer Stufe
escalations-none-text = Ein Alarm erscheint hier, sobald ein Lieferant länger auf einer Stufe steht, als das Programm erlaubt.
escalations-limits = Tage, die ein Lieferant auf einer Stufe stehen darf
escalations-limit = { $rung }: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
  }
escalations-limit-of = { $rung } mit { $channels }: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
  }
escalations-owner = Betreut von
escalations-no-owner = Niemand
escalations-save = Als CSV speichern
waves-pace-success = Prozent der Rechnungen, die Erfolg bedeuten
waves-pace-own = In diesem Programm entschieden.
