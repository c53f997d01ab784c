### Anbindungen: einen Lieferanten auf seinen Kanal bringen.

command-onboarding-keep-secret = Geheimnis einer Einrichtung ablegen
    .help = Legt ein zuvor verschlüsseltes Geheimnis ab oder nimmt es weg.
command-onboarding-set-up = Kanal eines Lieferanten einrichten
    .help = Setzt Werte, die der Kanal braucht; ein leerer nimmt weg, was da war.
command-onboarding-start = Anbindung beginnen
    .help = Beginnt, einen Lieferanten anzubinden: Arbeitsstrang, Personen und Testgespräch.
did-onboarding-keep-secret = { $label } von { $name } gesetzt
did-onboarding-set-up = Kanal von { $name } eingerichtet
did-onboarding-start = Anbindung von { $name } begonnen

onboarding-begun = { $name } ({ $reference }) wird schon angebunden
onboarding-of-part = { $name } ({ $reference }) ist Teil eines anderen Lieferanten: Binden Sie diesen an
onboarding-off = { $name } ({ $reference }) hat abgelehnt, ist nicht erreichbar, ruht oder ist nicht betroffen: Halten Sie zuerst fest, dass er zurück ist
onboarding-keeps-supplier = { $name } ({ $reference }) wird angebunden und kann nicht entfernt werden
onboarding-both = { $name } und { $other } werden beide angebunden und können nicht einer werden
not-an-onboarding = Diese Bedingung gilt nur für Anbindungen von Lieferanten

supplier-lacks-number = { $name } hat keine Kreditorennummer
supplier-lacks-country = Das Land von { $name } ist nicht bekannt
supplier-lacks-contact = { $name } hat keinen Ansprechpartner
supplier-lacks-email = Der Ansprechpartner von { $name } hat keine E-Mail-Adresse
programme-without-contact = Das Programm nennt niemanden beim Anbieter, den Lieferanten fragen können
supplier-without-channel = { $name } hat keinen Kanal
supplier-not-agreed = { $name } hat dem Kanal nicht zugestimmt
set-up-lacks = Dem Kanal von { $name } { $count ->
    [one] fehlt ein Wert
   *[other] fehlen { $count } Werte
  }: { $fields }
no-real-document = Von { $name } ist noch kein echter Beleg gekommen

set-up-text-wrong = Schreiben Sie einen Text in einer Zeile
set-up-https-wrong = „{ $value }“ ist keine Adresse, die mit https:// beginnt und einen Server nennt, ohne Name und Passwort
set-up-url-wrong = „{ $value }“ ist keine Adresse, die mit https:// oder http:// beginnt und einen Server nennt
set-up-choice-wrong = „{ $value }“ ist keines von { $choices }
set-up-identity-wrong = „{ $value }“ kann in dieser Domäne keine Identität sein: DUNS hat neun Ziffern, andere haben keine Leerzeichen
set-up-qualifier-wrong = „{ $value }“ ist kein Qualifier: Er hat zwei Buchstaben oder Ziffern
set-up-interchange-wrong = „{ $value }“ ist keine Übertragungskennung: X12 nimmt 15 Zeichen, EDIFACT 35, und keines ihrer Trennzeichen
set-up-as2-wrong = „{ $value }“ ist keine AS2-Kennung: Sie hat höchstens 128 druckbare Zeichen ohne Anführungszeichen und Backslash
set-up-fingerprint-wrong = „{ $value }“ ist kein SHA-256-Fingerabdruck: Er hat 64 Zeichen von 0 bis 9 und A bis F
set-up-ssh-key-wrong = Das ist kein öffentlicher SSH-Schlüssel in einer Zeile, etwa ssh-ed25519 AAAA…
set-up-host-wrong = „{ $value }“ ist kein Name eines Servers, etwa sftp.example.com oder sftp.example.com:2222
set-up-path-wrong = „{ $value }“ ist kein Ordner: Schreiben Sie den ganzen Pfad, etwa /Incoming/Invoices
set-up-samples-wrong = „{ $value }“ ist zu wenig: Ein Partner lernt einen Aufbau aus mindestens drei echten Rechnungen
set-up-secret-open = Ein Geheimnis wird verschlüsselt, ehe es abgelegt wird: Es wird nicht wie andere Werte gesetzt
set-up-not-secret = { $field } ist kein Geheimnis
set-up-sealed-wrong = Was für { $field } gesendet wurde, ist nicht verschlüsselt
set-up-unknown = Eine Einrichtung hat keinen Wert { $field }

passphrase-short = Eine Passphrase hat mindestens { $least } Zeichen
passphrase-other = Die Geheimnisse des Projekts haben eine andere Passphrase
secret-empty = Schreiben Sie das Geheimnis
secret-long = Ein Geheimnis hat höchstens { $limit } Bytes
secret-no-randomness = Das System gibt keine Zufallszahlen, also lässt sich nichts verschlüsseln
secret-wrong-passphrase = Die Passphrase ist eine andere
secret-damaged = Das Geheimnis ist beschädigt: Setzen Sie es noch einmal
secret-none = Dort ist kein Geheimnis abgelegt
