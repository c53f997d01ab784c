### Lieferanten: Kreditorenstamm, Segmentierung, Dubletten.

command-supplier-add = Lieferanten hinzufügen
    .help = Fügt einen Lieferanten von Hand hinzu.
command-supplier-change = Lieferanten ändern
    .help = Ändert, was über einen Lieferanten bekannt ist.
command-supplier-import = Kreditorenstamm importieren
    .help = Fügt Lieferanten hinzu und ändert bekannte, als ein Vorgang.
command-supplier-keep-apart = Lieferanten auseinanderhalten
    .help = Sagt, dass ähnliche Lieferanten verschieden sind.
command-supplier-merge = Lieferanten zusammenführen
    .help = Sagt, dass Lieferanten dieselben sind; jede Lieferantennummer bleibt.
command-supplier-place = Lieferanten von Hand einordnen
    .help = Entscheidet Kanal und Segment eines Lieferanten anstelle der Regeln, mit Begründung.
command-supplier-reach = Festhalten, wie weit Lieferanten sind
    .help = Hält fest, dass Lieferanten angeschrieben wurden, geantwortet haben, einem Kanal zugestimmt haben oder ausscheiden.
command-supplier-remove = Lieferanten entfernen
    .help = Entfernt einen Lieferanten.
command-supplier-segment = Lieferanten segmentieren
    .help = Ordnet jeden Lieferanten nach diesen Regeln ein; Entscheidungen von Hand bleiben.
command-supplier-transact = Festhalten, was mit einem Lieferanten ausgetauscht wird
    .help = Hält eine versandte Bestellung fest oder den echten Beleg, mit dem ein Lieferant live ist.
command-supplier-unplace = Regeln entscheiden lassen
    .help = Nimmt eine Entscheidung von Hand zurück.
command-programme-change = Lieferantenprogramm ändern
    .help = Ändert Ziel, Ansprechpartner, den Umgang mit Dubletten oder wie eine Art von Tabelle gelesen wird.

did-supplier-add = Lieferant { $name } hinzugefügt
did-supplier-change = Lieferant { $name } geändert
did-supplier-import = { $file } importiert: { $added } Lieferanten neu, { $changed } geändert
did-supplier-keep-apart = { $name } und { $other } auseinandergehalten
did-supplier-merge = Lieferanten in { $name } zusammengeführt
did-supplier-group = Lieferanten unter { $name } gestellt
did-supplier-place = { $name } von Hand eingeordnet
did-supplier-reach = Festgehalten zu { $name }: { $rung ->
    [not-contacted] nicht kontaktiert
    [notified] angeschrieben
    [responded] hat geantwortet
    [committed] hat einem Kanal zugestimmt
    [connected] angebunden
    [testing] im Test
    [tested] getestet
    [enabled] freigeschaltet
    [declined] abgelehnt
    [unreachable] nicht erreichbar
    [on-hold] ruht
   *[out-of-scope] nicht betroffen
  }
did-suppliers-reach = Festgehalten zu { $count } Lieferanten: { $rung ->
    [not-contacted] nicht kontaktiert
    [notified] angeschrieben
    [responded] hat geantwortet
    [committed] hat einem Kanal zugestimmt
    [connected] angebunden
    [testing] im Test
    [tested] getestet
    [enabled] freigeschaltet
    [declined] abgelehnt
    [unreachable] nicht erreichbar
    [on-hold] ruht
   *[out-of-scope] nicht betroffen
  }
did-supplier-transact = Festgehalten zu { $name }: { $rung ->
    [none] kein Beleg
    [first-order] erste Bestellung versandt
    [first-document] erster Beleg eingegangen
    [live] live
    [sustained] dauerhaft live
   *[dormant] ruht wieder
  }
did-supplier-remove = Lieferant { $name } entfernt
did-supplier-segment = Lieferanten segmentiert: { $moved } verschoben
did-supplier-unplace = { $name } wieder nach den Regeln eingeordnet
did-programme-change = Lieferantenprogramm geändert

supplier-value-too-long = Ein Wert darf höchstens { $limit } Bytes haben
supplier-country-unknown = „{ $value }“ ist kein Land: den ISO-3166-Code oder den Namen angeben
supplier-currency-unknown = „{ $value }“ ist keine Währung: den ISO-4217-Code angeben, etwa EUR
supplier-language-unknown = „{ $value }“ ist keine Sprache: ein Kürzel angeben, etwa de oder en-GB
supplier-email-wrong = „{ $value }“ ist keine E-Mail-Adresse: eine Adresse und sonst nichts angeben
supplier-duns-wrong = „{ $value }“ ist keine D-U-N-S-Nummer: sie hat neun Ziffern
supplier-iban-wrong = „{ $value }“ ist keine IBAN: Form oder Prüfziffern sind falsch
supplier-tax-id-wrong = „{ $value }“ ist keine Steuernummer von { $country }: die Prüfziffern sind falsch
supplier-count-wrong = „{ $value }“ ist keine Anzahl: Ziffern angeben
supplier-amount-wrong = „{ $value }“ ist kein Betrag: Ziffern angeben, Punkt oder Komma vor den Dezimalen
supplier-flag-wrong = „{ $value }“ ist weder ja noch nein
supplier-date-wrong = „{ $value }“ ist kein eindeutiges Datum: 2026-11-24 schreiben
supplier-row-wrong = Die Zeile kann nicht übernommen werden
supplier-row-nameless = Die Zeile nennt keinen Lieferanten
supplier-row-twice = Dieselbe Lieferantennummer steht schon in Zeile { $line }
supplier-file-nameless = Keine Spalte enthält die Namen der Lieferanten: eine davon { $names } nennen oder angeben, welche es ist
supplier-number-taken = { $name } ({ $reference }) hat die Lieferantennummer { $value } schon
supplier-merge-twice = { $name } ({ $reference }) ist zweimal genannt
supplier-merge-nothing = Die Lieferanten nennen, die dieselben sind
supplier-merge-from-elsewhere = { $name } ({ $reference }) gehört nicht zu denen, die zusammengeführt werden
segment-rules-unreadable = { $file } enthält keine Regeln: { $reason }
segment-rules-none = Es gibt keine Regeln
segment-rules-last = Die letzte Regel, { $rule }, muss für jeden Lieferanten gelten
segment-rules-twice = Die Regel „{ $rule }“ hat keine eigene Kennung
programme-target-wrong = { $value } ist kein Prozentwert: 0 bis 100 angeben

suppliers-import-nothing = Nichts zu importieren: jede Zeile sagt, was schon bekannt ist
suppliers-import-counts = { $rows } Zeilen: { $added } neu, { $changed } geändert, { $unchanged } unverändert, { $refused } abgelehnt
suppliers-left-out = { $count } falsche Werte wurden weggelassen
suppliers-column-taken = „{ $head }“ wird als { $column } gelesen
suppliers-column-left = „{ $head }“ wird nicht gelesen
suppliers-map-wrong = „{ $text }“ nennt keine Spalte: KOPF=SPALTE schreiben, oder KOPF= für eine, die nicht gelesen wird. Spalten: { $columns }
suppliers-saved = { $count } Lieferanten in { $file } geschrieben
suppliers-count = { $count } Lieferanten
suppliers-unreachable = { $count }, die angebunden werden sollen, haben keine E-Mail-Adresse
suppliers-none = Noch keine Lieferanten: einen Kreditorenstamm importieren
suppliers-by-hand = Von Hand

segment-rule-inactive = Zwölf Monate lang wurde nichts bei ihm gekauft: er wird erst angebunden, wenn er wieder liefert.
segment-rule-essential = Ein Versorger, eine Bank oder eine Behörde ändert nicht, wie sie Rechnungen schickt: sie werden gescannt, und er zählt zu keinem Ziel.
segment-rule-edi-today = Mit ihm wird heute EDI ausgetauscht: die Verbindung zieht um, und niemand lernt etwas Neues.
segment-rule-cxml-volume = Er tauscht mehr als 1.000 Dokumente im Jahr aus und kann cXML senden.
segment-rule-edi-volume = Er schickt mehr als 100 Rechnungen im Monat und kann EDI senden.
segment-rule-files = Er schickt 35 bis 100 Rechnungen im Monat, und sein System kann sie exportieren.
segment-rule-no-account = Er will kein Konto: Bestellungen kommen als E-Mails, auf die er antworten kann.
segment-rule-paper = Er kann oder will Rechnungen nur auf Papier schicken: sie werden gescannt, ab mindestens drei echten.
segment-rule-few = Er schickt höchstens drei Rechnungen im Monat: ein eigenes Konto lohnt sich für ihn nicht.
segment-rule-portal = Er tauscht Dokumente ohne eigenes System dafür aus: das Portal steht in Tagen.
suppliers-pairs = { $count } Paare könnten dieselben sein

rung-needs-onboarding = { $name } ({ $reference }) ist High-Touch: Dorthin führt seine Anbindung
suppliers-none-named = Nennen Sie einen Lieferanten
live-needs-document = { $name } ist mit einem echten Beleg live: Nennen Sie Nummer und Datum und hängen Sie ihn an
never-was-live = { $name } war nie live
