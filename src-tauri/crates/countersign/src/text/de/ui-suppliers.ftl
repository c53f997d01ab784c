### Der Raum der Lieferanten.

paged-reading = Wird gelesen …
suppliers-import = Kreditorenstamm importieren
suppliers-import-title = Kreditorenstamm importieren
suppliers-import-act = { $count ->
    [one] { $count } Lieferanten importieren
   *[other] { $count } Lieferanten importieren
}
suppliers-import-sum = { $rows } Zeilen: { $added } neu, { $changed } geändert, { $unchanged } unverändert, { $refused } abgelehnt
suppliers-import-heads = Wie die Spalten gelesen werden
suppliers-import-head = Spalte der Datei
suppliers-import-read-as = Gelesen als
suppliers-import-read-as-of = Als was „{ $head }“ gelesen wird
suppliers-import-not-read = Nicht gelesen
suppliers-import-filled = Gefüllt
suppliers-import-wrong = Falsch
suppliers-import-samples = Erste Werte
suppliers-import-without-wrong = Zeilen ohne die falschen Werte übernehmen, statt sie abzulehnen
suppliers-import-left-out = { $count ->
    [one] { $count } falscher Wert wird weggelassen.
   *[other] { $count } falsche Werte werden weggelassen.
}
suppliers-import-refused = { $count ->
    [one] { $count } Zeile wird abgelehnt
   *[other] { $count } Zeilen werden abgelehnt
}
suppliers-import-why = Warum
suppliers-import-more = und { $count } weitere in der Datei der abgelehnten Zeilen
suppliers-refused-save = Abgelehnte Zeilen speichern
suppliers-refused-title = Abgelehnte Zeilen speichern
suppliers-refused-name = abgelehnt
offer-suppliers-hint = Lieferanten aus dem System des Kunden: neue kommen dazu, bekannte werden aktualisiert. Vorher wird es gezeigt.
suppliers-add = Lieferanten hinzufügen
suppliers-find = Lieferanten finden
suppliers-save = Als CSV speichern
suppliers-empty = Noch keine Lieferanten
suppliers-empty-text = Importieren Sie den Kreditorenstamm des Kunden: CSV oder Excel, bis zu hunderttausend Zeilen. Sie sehen, was geschähe, bevor etwas geschrieben wird.
suppliers-why = Warum alle importieren?
suppliers-why-text = Die Regeln finden, für wen sich eine Anbindung lohnt, wer ein Portal braucht und wen man gar nicht fragen muss. Anzahlen von Rechnungen und Bestellungen entscheiden das besser als das Gedächtnis.
suppliers-summary = Stand der Lieferanten
suppliers-sum = { $count ->
    [one] Lieferant
   *[other] Lieferanten
}
suppliers-sum-unreachable = { $count ->
    [one] hat keine E-Mail-Adresse
   *[other] haben keine E-Mail-Adresse
}
suppliers-only-unreachable = Nur ohne E-Mail-Adresse
suppliers-shown = { $shown } von { $count }
suppliers-country-unknown = Unbekannt
suppliers-country-help = Code oder Name
way-suppliers = Zu den Lieferanten
supplier-panel = Lieferant
supplier-place = Wohin er gehört
supplier-placed-by = Von Hand eingeordnet von { $name }:
supplier-by-rules = Nach den Regeln: { $channel }.
supplier-do-place = Von Hand einordnen
supplier-do-unplace = Regeln entscheiden lassen
supplier-place-title = Von Hand einordnen
supplier-place-act = Lieferanten einordnen
supplier-place-reason = Warum nicht die Regeln entscheiden
supplier-place-segment-help = Was der Kanal daraus macht, wenn nichts gewählt ist
supplier-numbers = Lieferantennummern
supplier-other-names = Auch genannt
supplier-part-of = Teil von
otherwise-documents = { $channel } ab { $needed } Dokumenten im Jahr; jetzt { $now }
otherwise-invoices = { $channel } bei { $needed } Rechnungen im Jahr; jetzt { $now }
otherwise-spend = { $channel } ab { $needed } Einkaufsvolumen im Jahr; jetzt { $now }
otherwise-can-edi = { $channel }, wenn er EDI austauschen könnte
otherwise-can-cxml = { $channel }, wenn er cXML austauschen könnte
otherwise-can-export = { $channel }, wenn er seine Rechnungen exportieren könnte

kind-supplier = Lieferant
kind-programme = Lieferantenprogramm
kind-wave = Welle
supplier-column-name = Name
supplier-column-legal-name = Firmierung
supplier-column-vendor-number = Lieferantennummer
supplier-column-system = System
supplier-column-tax-id = Steuernummer
supplier-column-duns = DUNS-Nummer
supplier-column-iban = IBAN
supplier-column-country = Land
supplier-column-language = Sprache
supplier-column-currency = Währung
supplier-column-street = Straße
supplier-column-postal-code = Postleitzahl
supplier-column-city = Ort
supplier-column-website = Website
supplier-column-category = Kategorie
supplier-column-owner = Verantwortlich
supplier-column-contract-end = Vertragsende
supplier-column-contact-name = Ansprechpartner
supplier-column-contact-email = E-Mail
supplier-column-contact-phone = Telefon
supplier-column-contact-role = Funktion
supplier-column-contact-verified = Geprüft am
supplier-column-spend = Einkaufsvolumen
supplier-column-invoices = Rechnungen
supplier-column-orders = Bestellungen
supplier-column-active = Aktiv
supplier-column-essential = Unverzichtbar
supplier-column-trades-edi = EDI heute
supplier-column-can-edi = EDI-fähig
supplier-column-can-cxml = cXML-fähig
supplier-column-can-export = Kann exportieren
supplier-column-catalogue = Katalog
supplier-column-no-account = Kein Konto
supplier-column-paper-only = Nur Papier
supplier-head-segment = Segment
supplier-head-channel = Kanal
supplier-head-line = Zeile
supplier-head-why = Warum nicht übernommen
segment-high-touch = High-Touch
segment-low-touch = Low-Touch
segment-out = Außen vor
channel-open-network = Open Business Network
channel-coupa = Direkt in Coupa
channel-cxml = cXML
channel-edi = EDI
channel-flat-file = Flat File
channel-email = E-Mail
channel-scanning = Scannen
channel-own = Eigener Kanal
channel-none = Keiner

suppliers-list = Liste
suppliers-duplicates = Dubletten
duplicates-reading = Lieferanten werden verglichen …
duplicates-none = Keine zwei Lieferanten sehen gleich aus
duplicates-none-text = Paare, über die entschieden wurde, kommen nicht wieder. Ein weiterer Import wird neu verglichen.
duplicates-left = { $count ->
    [one] { $count } Paar zu entscheiden
   *[other] { $count } Paare zu entscheiden
}
duplicates-score = { $score } von 100 gleich
duplicates-one = Bleibt
duplicates-other = Geht darin auf
duplicates-take = Was bei { $column } bleibt
duplicates-kept-all = Alle bleiben
duplicates-added = Zusammengezählt
duplicates-merge = Zusammenführen
duplicates-group = Als Teil davon behalten
duplicates-apart = Es sind verschiedene
duplicates-swap = Tauschen
duplicates-later = Später
duplicates-back = Zurück zur Liste

duplicate-same-tax-id = Gleiche Steuernummer
duplicate-mistyped-tax-id = Steuernummern um ein Zeichen verschieden
duplicate-same-duns = Gleiche D-U-N-S-Nummer
duplicate-same-iban = Gleiches Bankkonto
duplicate-same-name = Gleicher Name
duplicate-similar-name = Ähnlicher Name
duplicate-same-domain = Gleiche Domain
duplicate-same-mailbox = Gleiche E-Mail-Adresse
duplicate-same-address = Gleiche Anschrift
duplicate-same-phone = Gleiches Telefon
duplicate-other-tax-id = Andere Steuernummer
duplicate-other-duns = Andere D-U-N-S-Nummer
duplicate-other-country = Anderes Land
duplicate-other-place = Anderer Ort
duplicate-other-domain = Andere Domain
duplicate-other-legal-form = Andere Rechtsform
