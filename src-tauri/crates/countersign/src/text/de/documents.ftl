### Gedruckte Dokumente: Titelseiten, Zertifikate, und die Wörter, die auf den Seiten selbst stehen.

## The language

document-language = de
document-date = { $day }. { $month } { $year }
document-instant = { $date }, { $time } { $zone }
document-decimal-sign = ,
document-month-1 = Jan.
document-month-2 = Feb.
document-month-3 = März
document-month-4 = Apr.
document-month-5 = Mai
document-month-6 = Juni
document-month-7 = Juli
document-month-8 = Aug.
document-month-9 = Sept.
document-month-10 = Okt.
document-month-11 = Nov.
document-month-12 = Dez.

## Every page

document-contents = Inhalt
document-annexes = Anhänge
document-tables-and-figures = Tabellen und Abbildungen
document-page = Seite { $page } von { $pages }
document-content = Inhalt
document-as-of = Stand
document-journal-head = Journalkopf
document-none = Keine
document-rows = Zeilen { $first } bis { $last } von { $all }
document-sign-here = Datum, Uhrzeit, Ort
document-signature-of = Unterschrift von { $name }
document-signature-field = Digitale Unterschrift: { $whose }
document-state-draft = ENTWURF
document-state-issued = HERAUSGEGEBEN
document-state-signed = UNTERSCHRIEBEN
document-state-stale = VERALTET
document-since = SEIT
document-logo = Logo
document-yes = Ja
document-no = Nein
document-secret = Geheim, gesetzt { $at }
document-attended = anwesend
document-absent = abwesend
document-score = { $right } von { $of } Fragen
document-signed-list = unterschrieben
document-and = und
document-project = Projekt
document-in-workstream = { $title }, { $workstream }
document-revision-number = Revision { $number }
document-party-provider = Anbieter
document-party-customer = Kunde
document-party-supplier = Lieferant
document-party-third-party = Dritte

## Front page

document-with-provider = mit { $provider } als Anbieter
document-contract = Vertrag
document-contract-number = Vertrag { $contract }
document-revision = Revision
document-status = Status
document-template = Vorlage
document-edition = Ausgabe
document-edition-for = { $audience ->
    [internal] Für die eigenen Leute des Anbieters: alles
    [customer] { $count ->
        [0] Für den Kunden: nichts ist weggelassen
        [one] Für den Kunden: { $count } Feld ist weggelassen
       *[other] Für den Kunden: { $count } Felder sind weggelassen
    }
   *[other] { $count ->
        [0] Für Lieferanten: nichts ist weggelassen
        [one] Für Lieferanten: { $count } Feld ist weggelassen
       *[other] Für Lieferanten: { $count } Felder sind weggelassen
    }
}
document-digest = Prüfsumme des Inhalts
document-follows = folgt auf Revision { $number } vom { $date }
document-not-issued = nicht herausgegeben
document-status-draft = Stand { $as-of }, nicht herausgegeben
document-status-issued = am { $date } von { $person }
document-status-signed = alle Unterschriften erteilt, { $date }
document-status-stale = unterschrieben und seither geändert
document-status-stale-since = unterschrieben und am { $date } geändert
document-superseded = { $count ->
    [0] Revision { $number } vom { $date } hat diese ersetzt.
    [one] Revision { $number } vom { $date } hat diese ersetzt. Womit das Projekt arbeitet, weicht an einer Stelle ab.
   *[other] Revision { $number } vom { $date } hat diese ersetzt. Womit das Projekt arbeitet, weicht an { $count } Stellen ab.
}
document-stale-because = { $count ->
    [one] Die Unterschriften gelten nicht mehr: eine Stelle hat
   *[other] Die Unterschriften gelten nicht mehr: { $count } Stellen haben
} sich geändert, seit sie erteilt wurden{ $by ->
    [known] , zuletzt durch { $person } am { $date }
   *[unknown] {""}
}.
document-outdated = { $count ->
    [one] Überholt: eine Stelle hat
   *[other] Überholt: { $count } Stellen haben
} sich geändert, seit diese Revision herausgegeben wurde{ $by ->
    [known] , zuletzt durch { $person } am { $date }
   *[unknown] {""}
}.
document-signatures = Unterschriften
document-signature-note = Eine Unterschrift gehört nur zu dieser Revision. Ändert sich, was unterschrieben wurde, wird sie als veraltet gezeigt, mit der Ursache.
document-history = Frühere Revisionen
document-changes = Was sich seither geändert hat
document-head-sign-off = Abnahme
document-head-name = Name, Rolle
document-head-acts-as = Handelt als
document-head-signature = Unterschrift, Datum
document-head-date = Datum
document-head-author = Verfasser
document-head-change = Änderung
document-head-digest = Prüfsumme
document-answer-signed = Unterschrieben { $when }, Zertifikat { $certificate }
document-answer-conditional = Mit Auflagen unterschrieben { $when }, Zertifikat { $certificate }
document-answer-declined = Abgelehnt { $when }: { $reason } (Zertifikat { $certificate })
document-meaning-author = Verfasser
document-meaning-reviewer = Prüfer
document-meaning-approver = Genehmigender
document-meaning-acceptor = Abnehmender
document-meaning-countersigns = zeichnet gegen

## Sections

document-number = Nr.
document-none-because = Keine, denn: { $reason }
document-not-answered = Noch nicht beantwortet
document-informative-fields = ° Informativ: hier gedruckt und nicht Teil dessen, was unterschrieben wird.
document-informative-section = Dieser Abschnitt ist informativ: hier gedruckt und nicht Teil dessen, was unterschrieben wird.
document-table = { $count } Zeilen
document-all-integrations = Alle Integrationen
document-non-standard = ABWEICHUNG
document-changed = GEÄNDERT
document-section-changed = { $count ->
    [one] Eine Stelle in diesem Abschnitt hat sich seit der Herausgabe geändert.
   *[other] { $count } Stellen in diesem Abschnitt haben sich seit der Herausgabe geändert.
}
document-change-row = ganze Zeile
document-change-order = Reihenfolge der Zeilen
document-change-none = Grund für „keine“
document-change-version = Version
document-change-introduction = Einleitung
document-change-absent = (nicht vorhanden)
document-change-gone = (nicht mehr vorhanden)
document-change-head-section = Abschnitt
document-change-head-row = Zeile
document-change-head-field = Feld
document-change-head-before = In dieser Revision
document-change-head-after = Jetzt

## Certificates

document-certificate = Zertifikat { $number }
document-certificate-of = Abnahmezertifikat { $number }
document-project-certificate = Zertifikat der Projektabnahme { $number }
document-result-complete = { $needed ->
    [one] Unterschrieben
   *[other] Unterschrieben von allen { $needed }
}{ $conditions ->
    [0] {""}
    [one] {" "}mit einer Auflage
   *[other] {" "}mit { $conditions } Auflagen
}{ $waivers ->
    [0] {""}
    [one] , eine Ausnahme in Kraft
   *[other] , { $waivers } Ausnahmen in Kraft
}.
document-result-incomplete = { $given } von { $needed } Unterschriften erteilt.
document-result-stale = Unterschrieben und nicht mehr gültig: was unterschrieben wurde, hat sich geändert.
document-result-declined = Abgelehnt von { $person }.
document-result-withdrawn = Unterschrieben und von { $person } zurückgezogen.
document-what-is-signed = Was genau unterschrieben ist
document-head-document = Dokument
document-head-issued = Herausgegeben
document-head-first-digits = Prüfsumme, erste Stellen
document-validity = Gültigkeit
document-valid = Gültig: nichts von dem, was unterschrieben wurde, hat sich geändert, Stand { $as-of }.
document-valid-incomplete = Diese Unterschrift gilt, Stand { $as-of }. Die Abnahme wartet auf die übrigen Unterschriften.
document-was-declined = Nicht erteilt. Grund: { $reason }
document-was-withdrawn = Zurückgezogen am { $date }. Grund: { $reason }
document-stale-cause = Nicht mehr gültig: { $document } weicht von Revision { $number } ab, an { $count ->
    [one] einer Stelle
   *[other] { $count } Stellen
}{ $when ->
    [known] {" "}seit dem { $date }
   *[unknown] {""}
}. { $fields }
document-opens = Sie gibt frei
document-it-follows = Sie folgt auf
document-follows-certificate = Zertifikat { $number } ({ $sign-off }, { $date }), Prüfsumme { $digest }
document-it-ends = Sie endet
document-it-ends-when = wenn sich eines der Dokumente oben ändert; dann wird sie als veraltet gedruckt, mit Ursache und Datum
document-declined = Abgelehnt
document-on-paper = auf Papier
document-mark-typed = Name getippt · Zertifikat { $number }
document-mark-drawn = von Hand gezeichnet · Zertifikat { $number }
document-mark-paper = auf Papier, Scan
document-withdrawn-on = Zurückgezogen am { $date }
document-scan-alt = Scan der Unterschrift von { $person }
document-conditions = Auflagen
document-waivers = Ausnahmen
document-answers-before = Antworten vor dieser Unterschrift
document-digests-in-full = Vollständige Prüfsummen
document-how-to-check = Wie sich dieses Zertifikat prüfen lässt
document-head-issue = Problem
document-head-open = Was offen ist
document-head-owner = Verantwortlich
document-head-due = Fällig
document-head-workaround = Umgehung bis dahin
document-head-now = Jetzt
document-head-waiver = Ausnahme
document-head-waived = Erlassene Bedingung
document-head-by = Von
document-head-expires = Läuft ab
document-head-reason = Grund
document-head-when = Wann
document-head-who = Wer
document-head-answer = Antwort
document-head-sha = SHA-256 des kanonischen Inhalts
document-this-certificate = Dieses Zertifikat
document-said-signed = Unterschrieben ({ $certificate }).
document-said-conditional = Mit Auflagen unterschrieben ({ $certificate }): { $issues }.
document-said-declined = Abgelehnt ({ $certificate }): { $reason }
document-check-paper = Auf Papier: Vergleichen Sie die acht Stellen am Fuß jeder Seite mit der Prüfsumme dieses Zertifikats, und die Tabelle der Dokumente mit dem Fuß jedes dort genannten Dokuments.
document-check-countersign = Mit Countersign, auf jedem Rechner, ohne Netz:
document-check-tools = Mit üblichen Werkzeugen: der unterschriebene Inhalt liegt als content.json in der Datei, und seine Prüfsumme ist die dieses Zertifikats.
document-qr-caption = Nummer und Prüfsumme
document-qr-alt = QR-Code mit Nummer und Prüfsumme des Zertifikats { $number }
document-verification-code = Prüfcode { $code }. Das Siegel ist aus der Prüfsumme gezeichnet: es hilft dem Auge und beweist für sich allein nichts.

## Project certificate

document-what-is-accepted = Was abgenommen wird
document-some-of-all = { $some } von { $all }
document-count-integrations = Integrationen unterschrieben
document-count-scenarios = Szenarien bestanden
document-count-issues = Probleme erledigt
document-count-sign-offs = Antworten vor dieser
document-left-open = Auflagen dieser Unterschrift: { $conditions ->
    [0] keine
   *[other] { $conditions }
}. Ausnahmen in Kraft: { $waivers ->
    [0] keine
   *[other] { $waivers }
}. Ab hier braucht jede Änderung einen Änderungsantrag, der für das, was er berührt, einen Arbeitsstrang eröffnet.
document-project-history = Verlauf des Projekts
document-commitments = Zusagen, wie zuerst gegeben und wie gehalten
document-head-subject = Abnahme oder Schritt
document-head-happened = Was geschah
document-head-certificate-digest = Prüfsumme des Zertifikats
document-head-commitment = Zusage
document-head-first = Zuerst gegeben
document-head-kept = Gehalten
document-head-slip = Verzug, Tage
document-head-cause = Ursache, Partei
document-legend-signed = unterschrieben
document-legend-conditional = mit Auflagen unterschrieben
document-legend-declined = abgelehnt
document-legend-withdrawn = zurückgezogen
document-happened-withdrawn = Unterschrift { $certificate } zurückgezogen: { $reason }
document-happened-reopened = Wieder geöffnet: { $reason }
document-happened-waived = { $number }: Ausnahme für „{ $condition }“ bis { $expires }. { $reason }
document-happened-change-asked = { $number } beantragt: { $name }. { $reason }
document-happened-change-approved = { $number } genehmigt: { $name }. { $reason }
document-happened-change-rejected = { $number } abgelehnt: { $name }. { $reason }
document-happened-moved = { $integration } von { $from } nach { $to } verschoben: { $reason }
document-not-kept-yet = { $date } (offen)
document-slip = { $cause } · { $party } { $days }

## Anderswo geleistete Unterschriften

document-sheet = Blatt zur Abnahme
document-sheet-lead = Von Hand zu unterschreiben. Scannen Sie das unterschriebene Blatt und legen Sie es in Countersign ab: der Code führt zu genau diesen Revisionen zurück.
document-qr-sheet = Was unterschrieben wird
document-qr-sheet-alt = QR-Code mit der Prüfsumme dessen, was auf diesem Blatt unterschrieben wird
document-qr-page = Diese Revision
document-qr-page-alt = QR-Code mit dem Dokument, der Revision und der Prüfsumme des Inhalts
document-mark-paper-recorded = auf Papier, erfasst von { $person } · Zertifikat { $number }
document-mark-received = aus einer Antwort, übernommen von { $person } · Zertifikat { $number }
document-recorded = Erfasste Unterschriften
document-recorded-note = Diese wurden nicht in diesem Arbeitsbereich geleistet. Ein Scan oder eine Datei sagt es so, und mehr wird nicht behauptet.
document-head-certificate = Zertifikat
document-head-how = Wie sie hierher kam
document-head-recorded-by = Erfasst von
document-head-evidence = Nachweis, erste 16 Stellen
document-how-paper = Auf Papier, datiert { $date }; der Scan ist aufbewahrt
document-how-received = In der Antwort auf { $review }, deren Paket das Siegel { $package } trägt; { $name }, { $when } nach Angabe der Datei

## Scenarios that are filled in by hand.

document-form-step = Schritt
document-form-seen = Was zu sehen war
document-form-whole = Das Szenario
document-form-pass = Bestanden
document-form-fail = Fehler
document-form-blocked = Blockiert
document-form-not-applicable = Entfällt
document-form-tester = Getestet von
document-form-signature = Unterschrift
document-form-date = Datum
document-form-evidence = Nachweis
document-form-witness = Zeuge
document-form-issue = Vorgang
document-form-note = Ein falscher Eintrag wird einmal durchgestrichen und abgezeichnet.
document-form-alt = { $count ->
    [one] Ein Formular zum Ausfüllen für { $scenario } mit { $count } Schritt: was zu sehen war, Kästchen für bestanden, Fehler, blockiert und entfällt, und Linien für Tester, Unterschrift, Datum, Nachweis, Zeuge und Vorgang
   *[other] Ein Formular zum Ausfüllen für { $scenario } mit { $count } Schritten: was zu sehen war, Kästchen für bestanden, Fehler, blockiert und entfällt, und Linien für Tester, Unterschrift, Datum, Nachweis, Zeuge und Vorgang
}
