### Der Raum der Segmentierung: ihre Regeln, was andere ändern würden, und die Profile von Kreditorenstämmen.

room-segmentation = Segmentierung
way-segmentation = Segmentierung öffnen
segmentation-rules = Regeln
segmentation-profiles = Profile
segmentation-lead = Die erste Regel, die gilt, entscheidet, wohin ein Lieferant gehört; die letzte gilt für alle. Eine Entscheidung von Hand geht ihnen vor.
segmentation-builtin = Es gelten die Regeln des Programms.
segmentation-own = Es gelten eigene Regeln dieses Projekts.
segmentation-total = { $count ->
    [one] { $shown } Lieferant
   *[other] { $shown } Lieferanten
}
segmentation-by-hand = { $count ->
    [one] { $shown } von Hand eingeordnet
   *[other] { $shown } von Hand eingeordnet
}
segmentation-column-place = Folge
segmentation-column-condition = Wenn ein Lieferant …
segmentation-column-recommends = Kommt zu
segmentation-column-reason = Warum
segmentation-column-source = Quelle
segmentation-column-acts = Aktionen
segmentation-column-now = Ordnet ein
segmentation-show = { $count ->
    [one] Den { $shown } Lieferanten zeigen, den „{ $rule }“ einordnet
   *[other] Die { $shown } Lieferanten zeigen, die „{ $rule }“ einordnet
}
segmentation-add = Regel hinzufügen
segmentation-high-touch = High-Touch-Kanäle
segmentation-high-touch-lead = Lieferanten auf diesen Kanälen werden einzeln angebunden, denn jeder braucht Einrichtung und Test. Die anderen werden angeschrieben.
segmentation-to-builtin = Zurück zu den Regeln des Programms
segmentation-discard = Entwurf verwerfen
segmentation-preview = Vorschau der Änderung
segmentation-draft = { $count ->
    [one] Entwurf: { $count } Regel weicht von dem ab, was gilt
   *[other] Entwurf: { $count } Regeln weichen von dem ab, was gilt
}
segmentation-draft-order = Entwurf: Die Reihenfolge weicht von dem ab, was gilt
segmentation-draft-text = Nichts wechselt, bevor Sie die Vorschau gesehen und den Entwurf angewendet haben. Er bleibt auf diesem Computer.
segmentation-draft-flawed = { $count ->
    [one] { $count } Sache ist vorher zu beheben
   *[other] { $count } Sachen sind vorher zu beheben
}
segmentation-draft-outdated = Die geltenden Regeln wurden geändert, seit dieser Entwurf begonnen wurde
segmentation-draft-outdated-text = Wird er angewendet, ersetzt er sie alle. Sehen Sie die Vorschau an, oder verwerfen Sie den Entwurf.
segmentation-changed = Geändert
segmentation-new = Neu
segmentation-removed = Entfernt: { $rules }
segmentation-moved-up = „{ $rule }“ ist jetzt Nummer { $place } von { $count }

segmentation-rule = Regel { $place } von { $count }
segmentation-rule-acts = Aktionen für „{ $rule }“
segmentation-rule-drag = „{ $rule }“ verschieben
segmentation-rule-up = Nach oben
segmentation-rule-down = Nach unten
segmentation-rule-duplicate = Duplizieren
segmentation-rule-remove = Entfernen
segmentation-rule-restore = Änderung dieser Regel zurücknehmen
segmentation-rule-id = Kennung
segmentation-rule-id-help = Daran merken sich Lieferanten, was sie eingeordnet hat
segmentation-rule-reason = Begründung, als Satz
segmentation-rule-reason-help = Sie steht bei jedem Lieferanten, den die Regel einordnet, und im Bericht
segmentation-rule-source = Quelle
segmentation-rule-source-help = Woher die Zahl oder Tatsache stammt; leer: wer sie geändert hat
segmentation-rule-confidence = Grundlage
segmentation-rule-date = Übernommen am { $day }
segmentation-rule-places = Wohin sie einordnet
segmentation-rule-channel = Kanal
segmentation-rule-channel-none = Kein Kanal
segmentation-rule-leaves-out = Außen vor lassen: Sie werden nicht angebunden und zählen zu keinem Ziel
segmentation-rule-conditions = All dies muss gelten
segmentation-rule-for-all = Sie gilt für jeden Lieferanten.
segmentation-rule-last-help = Die letzte Regel gilt für jeden Lieferanten, damit keiner versehentlich wegfällt.
segmentation-condition-add = Bedingung hinzufügen
segmentation-condition-remove = „{ $condition }“ entfernen
segmentation-condition-yes = Ja
segmentation-condition-no = Nein
segmentation-condition-unit-documents = im Jahr
segmentation-condition-unit-invoices = im Monat
segmentation-number-wrong = Geben Sie eine ganze Zahl ein

segment-fact-active = In zwölf Monaten bei ihm gekauft
segment-fact-essential = Versorger, Bank oder Behörde
segment-fact-trades-edi = Heute wird EDI ausgetauscht
segment-fact-can-edi = Kann EDI
segment-fact-can-cxml = Kann cXML
segment-fact-can-export = Kann Rechnungen exportieren
segment-fact-catalogue = Katalog muss den Start überstehen
segment-fact-no-account = Will kein Konto
segment-fact-paper-only = Schickt nur auf Papier
segment-fact-spend-above = Einkaufsvolumen über
segment-fact-documents-above = Bestellungen und Rechnungen über
segment-fact-invoices-above = Rechnungen über
segment-fact-invoices-from = Rechnungen ab
segment-fact-invoices-to = Rechnungen bis

segment-when-all = keiner der obigen ist
segment-when-and = { $some } und { $last }
segment-when-active = in zwölf Monaten etwas geliefert hat
segment-when-active-not = zwölf Monate lang nichts geliefert hat
segment-when-essential = Versorger, Bank oder Behörde ist
segment-when-essential-not = weder Versorger noch Bank noch Behörde ist
segment-when-trades-edi = heute EDI austauscht
segment-when-trades-edi-not = heute kein EDI austauscht
segment-when-can-edi = EDI kann
segment-when-can-edi-not = EDI nicht kann
segment-when-can-cxml = cXML kann
segment-when-can-cxml-not = cXML nicht kann
segment-when-can-export = seine Rechnungen exportieren kann
segment-when-can-export-not = seine Rechnungen nicht exportieren kann
segment-when-catalogue = einen Katalog hat, der den Start überstehen muss
segment-when-catalogue-not = keinen Katalog hat, der den Start überstehen muss
segment-when-no-account = kein Konto will
segment-when-no-account-not = ein Konto nimmt
segment-when-paper-only = nur auf Papier schickt
segment-when-paper-only-not = nicht nur auf Papier schickt
segment-when-spend-above = mehr als { $count } Einkaufsvolumen im Jahr hat
segment-when-documents-above = mehr als { $count } Dokumente im Jahr austauscht
segment-when-invoices-above = mehr als { $count } Rechnungen im Monat schickt
segment-when-invoices-from = mindestens { $count } Rechnungen im Monat schickt
segment-when-invoices-to = höchstens { $count } Rechnungen im Monat schickt

segmentation-preview-title = Was die neuen Regeln ändern würden
segmentation-preview-reading = Alle Lieferanten werden angesehen …
segmentation-preview-sum = { $moved ->
    [0] Keiner von { $suppliers } Lieferanten würde woanders stehen.
    [one] { $shown } von { $suppliers } Lieferanten würde woanders stehen.
   *[other] { $shown } von { $suppliers } Lieferanten würden woanders stehen.
}
segmentation-preview-by-hand = { $count ->
    [0] Keiner ist von Hand eingeordnet.
    [one] { $shown } ist von Hand eingeordnet und bleibt auf seinem Kanal.
   *[other] { $shown } sind von Hand eingeordnet und bleiben auf ihren Kanälen.
}
segmentation-preview-another = { $count ->
    [one] { $shown } bleibt, wo er ist, nach einer anderen Regel.
   *[other] { $shown } bleiben, wo sie sind, nach einer anderen Regel.
}
segmentation-preview-onboarded = { $count ->
    [one] { $shown } von denen, die wechseln würden, wird schon angebunden.
   *[other] { $shown } von denen, die wechseln würden, werden schon angebunden.
}
segmentation-preview-from = Von
segmentation-preview-to = Nach
segmentation-preview-matrix = Wie viele von wo nach wo wechseln würden
segmentation-preview-some = Einige von ihnen
segmentation-preview-move = { $from } nach { $to }
segmentation-preview-more = { $names } und { $more } weitere
segmentation-preview-rules = Was jede Regel einordnen würde
segmentation-apply = { $count ->
    [0] Regeln anwenden
    [one] Anwenden und { $shown } Lieferanten verschieben
   *[other] Anwenden und { $shown } Lieferanten verschieben
}

profiles-lead = Ein Profil ist, wie die Spalten einer Art von Tabelle gelesen werden. Eine Tabelle mit denselben Köpfen wird sofort danach gelesen.
profiles-empty = Noch keine Profile
profiles-empty-text = Haken Sie beim Import eines Kreditorenstamms „Merken, wie er gelesen wird“ an. Der nächste Export desselben Systems wird dann ohne Rückfrage gelesen.
profiles-why = Warum ein Profil behalten?
profiles-why-text = Exporte eines Systems haben jedes Mal dieselben Köpfe. Einmal erklärt, versteht sie jeder, der einen importiert.
profiles-import = Kreditorenstamm importieren
profiles-column-name = Profil
profiles-column-system = System
profiles-column-mapped = Gelesene Spalten
profiles-mapped = { $mapped } von { $count }
profiles-head = Spalte der Datei
profiles-means = Gelesen als
profiles-means-of = Als was „{ $head }“ gelesen wird
profiles-rename = Umbenennen
profiles-rename-title = { $name } umbenennen
profiles-remove = Entfernen
profiles-name = Name
profiles-system-help = Das System der Lieferantennummern, wo keine Spalte es nennt
profiles-taken = „{ $other }“ wird schon so gelesen
profiles-open = Profile öffnen
profiles-of-import = Profil
profiles-none-of-import = Keines: wie vorgeschlagen
profiles-remember = Merken, wie er gelesen wird
profiles-remember-name = Name des Profils
profiles-remember-nameless = Benennen Sie das Profil
profiles-remember-help = Ein Profil dieses Namens wird ersetzt
suppliers-only-rule = Nur von „{ $rule }“ eingeordnet
