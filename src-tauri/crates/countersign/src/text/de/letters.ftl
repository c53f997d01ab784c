### Schreiben an Lieferanten: was Befehle tun und ablehnen, Zustände, Arten, und was der Mailserver sagt.

command-letter-answer = Antwort auf ein Schreiben festhalten
    .help = Hält fest, was Lieferanten geantwortet haben; wer noch nicht weiter war, hat damit geantwortet.
command-letter-bounce = Zurückgekommenes Schreiben festhalten
    .help = Hält fest, dass Schreiben zurückkamen: An diese Adresse geht nichts mehr.
command-letter-log = Schreiben vor dem Versand vermerken
    .help = Vermerkt Schreiben, bevor sie an einen Server gehen. Keines davon wird von selbst noch einmal gesendet.
command-letter-record = Festhalten, was aus Schreiben wurde
    .help = Hält zu vermerkten Schreiben fest, dass der Server sie angenommen, abgelehnt oder es offengelassen hat.
command-letter-reset = Wortlaut des Programms übernehmen
    .help = Nimmt für eine Art Schreiben in einer Sprache wieder den Wortlaut des Programms.
command-letter-resolve = Ungewisse Schreiben klären
    .help = Sagt von Schreiben, die vielleicht hinausgingen, ob sie es taten und woher man das weiß.
command-letter-send-by-hand = Schreiben als von Hand gesendet festhalten
    .help = Hält Schreiben fest, die per Post oder aus dem eigenen Mailprogramm hinausgingen.
command-letter-withdraw = Schreiben zurückziehen
    .help = Zieht Schreiben zurück, die nicht hinausgingen.
command-letter-write = Wortlaut eines Schreibens verfassen
    .help = Setzt für eine Art Schreiben in einer Sprache den eigenen Wortlaut des Projekts an die Stelle des mitgelieferten.
command-mailing-prepare = Versand vorbereiten
    .help = Plant ein Schreiben einer Art für Lieferanten, oder sagt von jedem, warum er keines bekommen kann.

did-letter-answer = Antwort von { $name } auf { $reference } festgehalten
did-letter-bounce = Festgehalten, dass das Schreiben an { $name } zurückkam
did-letter-log = { $reference } an { $name } vermerkt
did-letter-record = { $reference } an { $name }: { $state ->
    [sent] gesendet
    [failed] nicht gesendet
   *[unknown] ungewiss
  }
did-letter-reset = Wortlaut des Programms für { $kind } ({ $language }) übernommen
did-letter-resolve = { $reference } an { $name } geklärt: { $state ->
    [sent] ging hinaus
   *[failed] ging nicht hinaus
  }
did-letter-send-by-hand = { $count } Schreiben von { $reference } als von Hand gesendet festgehalten
did-letter-withdraw = { $count } Schreiben von { $reference } zurückgezogen
did-letter-write = Wortlaut von { $kind } ({ $language }) verfasst
did-mailing-prepare = { $reference } für { $count } Lieferanten vorbereitet

letter-cannot-prepare = { $count } Lieferanten können nicht angeschrieben werden
letter-cannot-turn = { $count } Schreiben können nicht in diesen Zustand kommen
letter-lack = { $name } ({ $reference })
letter-no-address = Keine E-Mail-Adresse bekannt
letter-address-bounced = Die Adresse { $address } ist schlecht: Am { $date } kam ein Schreiben zurück
letter-out-of-scope = Er wird nicht angebunden
letter-declined = Er hat abgelehnt
letter-to-the-whole = Er gehört zu einem anderen Lieferanten, der das Schreiben bekommt
letter-sent-already = Schreiben { $round } dieser Art ist bereits { $state ->
    [logged] im Versand
    [unknown] vielleicht gesendet
    [bounced] zurückgekommen
    [answered] beantwortet
   *[sent] gesendet
  }
letter-planned-already = Schreiben { $round } dieser Art ist bereits geplant
letter-reminder-before = Erinnerung { $round } ging noch nicht hinaus
letter-field-empty = { "{" }{ $field }{ "}" } ist leer
letter-unreadable = Der Wortlaut ist nicht lesbar
letter-no-programme-contact = Das Programm nennt keine Ansprechperson: Wählen Sie die Implementierungsleitung des Anbieters
letter-contact-unreachable = Die Ansprechperson { $name } hat weder E-Mail-Adresse noch Telefon
letter-not-of-mailing = Er hat kein Schreiben von { $mailing }
letter-not-in-state = Sein Schreiben ist { $state ->
    [planned] erst geplant
    [logged] im Versand
    [sent] gesendet
    [unknown] vielleicht gesendet: Jemand muss es herausfinden
    [failed] nicht gesendet
    [bounced] zurückgekommen
    [answered] beantwortet
   *[withdrawn] zurückgezogen
  }
letter-internal = { $kind } geht an die eigenen Leute des Kunden, nicht an Lieferanten: Speichern Sie es als PDF oder E-Mail
letter-round-wrong = Es gibt kein Schreiben { $round }: Gezählt wird ab 1, und Erinnerungen enden bei { $limit }
letter-field-not-said = { "{" }{ $field }{ "}" } folgt aus Lieferant und Projekt: Ein Versand kann es nicht vorgeben
letter-day-wrong = „{ $value }“ ist kein Tag für { "{" }{ $field }{ "}" }: Schreiben Sie 2026-11-24
letter-field-unknown = { "{" }{ $field }{ "}" } ist kein Seriendruckfeld (Zeile { $line }, Spalte { $column })
letter-brace-open = Eine Klammer ist nicht geschlossen (Zeile { $line }, Spalte { $column })
letter-brace-lonely = Eine Klammer schließt nichts (Zeile { $line }, Spalte { $column })
letter-subject-lines = Der Betreff ist eine Zeile
letter-subject-long = Der Betreff darf höchstens { $limit } Zeichen haben
letter-field-missing = Das Schreiben muss { "{" }{ $field }{ "}" } enthalten
letter-not-own = Das Projekt hat dafür keinen eigenen Wortlaut
letter-interrupted = Der Versand endete vor der Antwort des Servers
letters-whom = Sagen Sie, wer gemeint ist: Lieferanten, eine Welle, ein Segment, ein Kanal, eine Stufe oder die Fälligen
letters-none = { $mailing } hat kein solches Schreiben
letter-sender-address = { $name } unterzeichnet die Schreiben und hat keine E-Mail-Adresse
letter-address-wrong = { $address } von { $name } ist keine Adresse, an die Post geht
letter-unwritable = Das Schreiben kann nicht geschrieben werden: { $reason }

post-unreachable = { $host } ist nicht erreichbar: { $reason }
post-tls = Keine verschlüsselte Verbindung mit { $host }: { $reason }
post-no-starttls = { $host } bietet keine Verschlüsselung (STARTTLS) an: Es wird nichts offen gesendet
post-password-in-clear = Die Verbindung mit { $host } ist nicht verschlüsselt: Ein Passwort wird nicht offen gesendet
post-not-let-in = { $host } lässt { $user } nicht zu: { $reason }

letter-head-mailing = Versand
letter-head-kind = Art
letter-head-round = Nummer
letter-head-supplier = Lieferant
letter-head-name = Name
letter-head-language = Sprache
letter-head-address = Adresse
letter-head-state = Zustand
letter-head-since = Seit
letter-head-sent = Gesendet am
letter-head-note = Anmerkung

letters-prepared = { $reference }: { $count } Schreiben geplant
letters-ready = { $ready } Lieferanten können angeschrieben werden, { $unready } nicht
letters-listed = { $count } Schreiben
letters-mailings = { $count } Versände
letters-saved = { $count } Schreiben in { $file } geschrieben
letters-due-line = { $count } × { $kind } { $round } fällig seit { $date }
letters-send-progress = { $done } von { $all }: { $sent } gesendet, { $failed } nicht gesendet, { $unknown } ungewiss
letters-send-ended = { $sent } gesendet, { $failed } nicht gesendet, { $unknown } ungewiss, { $kept } zurückgehalten, { $left } übrig
letters-send-interrupted = { $count } Schreiben eines früheren Laufs sind ungewiss: Klären Sie sie
letters-password = Passwort von { $user } bei { $host }:
cli-word-unknown = „{ $text }“ ist hier nicht bekannt. Bekannt: { $known }
letters-nobody = Auf niemanden trifft das zu
sending-already = Es werden bereits Schreiben gesendet: Warten Sie, oder halten Sie den Versand an
command-mailing-remove = Internes Schreiben entfernen
    .help = Entfernt ein Schreiben an die Leute des Kunden, das nicht hinausging.
command-mailing-tell = Leute des Kunden informieren
    .help = Plant ein Schreiben an Personen des Kunden und des Anbieters oder nennt alles, was es zurückhält.
command-mailing-told = Internes Schreiben als gesendet festhalten
    .help = Hält fest, dass ein Schreiben an die Leute des Kunden hinausging, mit dem Digest dessen, was es sagte.

did-mailing-remove = { $reference } entfernt
did-mailing-tell = { $reference } für { $count } Personen geplant
did-mailing-told = { $reference } als gesendet am { $date } festgehalten

letter-external = { $kind } geht an Lieferanten: Bereiten Sie einen Versand an sie vor
letter-nobody-named = Sagen Sie, wer angeschrieben wird
letter-person-outside = { $name } gehört weder zum Kunden noch zum Anbieter
letter-person-gone = { $name } arbeitet nicht mehr hier
letter-person-no-address = { $name } hat keine E-Mail-Adresse
letter-cannot-tell = Das Schreiben kann nicht geschrieben werden
letter-not-internal = { $mailing } geht an Lieferanten: Was daraus wurde, wird bei seinen Schreiben festgehalten
letter-told-already = { $mailing } ging am { $date } hinaus
letters-told = { $reference } für { $count } Personen geplant
