### Signing with a key, and what such signatures prove

## Signing identities

identity-name = Schreiben Sie einen Namen mit höchstens { $limit } Zeichen
identity-email = { $email } kann nicht in einem Zertifikat stehen: schreiben Sie eine Adresse in einfachen Buchstaben oder keine
identity-years = Ein Zertifikat gilt ein bis { $limit } Jahre
identity-foreign = Die Datei ist keine Signaturidentität
identity-newer = Eine neuere Version von Countersign hat diese Signaturidentität gemacht
identity-damaged = Die Signaturidentität ist beschädigt und wird darum nicht benutzt. Nehmen Sie sie aus einer Sicherung; eine neue hätte einen anderen Schlüssel.
identity-out-of-time = Das Zertifikat gilt nur von { $from } bis { $until }: legen Sie eine andere Identität an oder importieren Sie eine
identity-none = Auf diesem Computer ist keine Signaturidentität: legen Sie in den Einstellungen eine an oder importieren Sie eine
identity-nowhere = Dieser Computer hat keinen Ordner für Einstellungen, also kann keine Signaturidentität aufbewahrt werden
key-unusable = Der Schlüssel ist beschädigt oder von einer Art, die hier nicht unterschreiben kann. P-256, P-384 und RSA mit 2.048 bis 8.192 Bit können es.
certificate-unreadable = Das Zertifikat lässt sich nicht lesen
pkcs12-unreadable = Die Datei ist keine PKCS#12-Datei (.p12, .pfx), oder sie ist beschädigt
pkcs12-password = Das Kennwort der PKCS#12-Datei ist ein anderes
pkcs12-empty = Die PKCS#12-Datei enthält keinen Schlüssel mit seinem Zertifikat
pkcs12-several = Die PKCS#12-Datei enthält mehrere Schlüssel: exportieren Sie den, der unterschreiben soll

## Signing

sign-no-field = Das PDF hat kein leeres Unterschriftsfeld. Drucken Sie das Dokument mit Feldern.
sign-unknown-field = Das PDF hat kein leeres Unterschriftsfeld „{ $field }“. Leere Felder: { $known }
sign-which-field = Welches Feld? Leere Felder: { $known }
sign-unsound = Eine Unterschrift, die das PDF schon hat, hält nicht; danach sollte niemand unterschreiben
sign-not-yours = Hier hat { $name } unterschrieben, also kann nur der eigene Schlüssel dieses Zertifikat unterschreiben
sign-withdrawn = Die Unterschrift wurde zurückgezogen, also unterschreibt kein Schlüssel ihr Zertifikat
sign-too-long = Die Zertifikate sind länger als der Platz für sie

## What signatures prove

proof-no-key = Kein Schlüssel hat diese Datei unterschrieben: sie wird allein nach ihrem Inhalt verglichen
proof-keys-unreadable = Ob Schlüssel diese Datei unterschrieben haben, lässt sich nicht lesen
proof-key-holds = { $name } hat im Feld { $field } unterschrieben, um { $at } nach der eigenen Uhr, und nichts davon wurde seither geändert
proof-key-covers = Die Unterschrift von { $name } deckt die Bytes 0 bis { $first } und { $from } bis { $to } von { $size }: alles bis dorthin außer sich selbst
proof-key-after = { $later ->
    [0] Nach der Unterschrift von { $name } wurde nichts angehängt
    [one] Nach { $name } kam eine Unterschrift dazu, sonst wurde nichts geändert
   *[other] Nach { $name } kamen { $later } Unterschriften dazu, sonst wurde nichts geändert
}
proof-key-self-signed = Das Zertifikat des Schlüssels hat { $who } selbst ausgestellt. Ob es wirklich das eigene ist, kann nur diese Person bestätigen: vergleichen Sie den Fingerabdruck SHA-256 { $fingerprint }
proof-key-issued = { $issuer } hat das Zertifikat des Schlüssels für { $who } ausgestellt. Ob dem Aussteller zu trauen ist, wird hier nicht geprüft. Fingerabdruck SHA-256 { $fingerprint }
proof-key-out-of-time = Das Zertifikat von { $name } gilt von { $from } bis { $until }, nicht zu der Zeit, die die Unterschrift nennt
proof-appended = { $count ->
    [one] Nach der letzten Unterschrift wurde ein Byte angehängt
   *[other] Nach der letzten Unterschrift wurden { $count } Bytes angehängt
}: keine Unterschrift deckt sie
proof-field-empty = Das Feld { $field } ist leer. { $whose }
key-fault-place = Die Unterschrift in { $field } ist kein eigener Teil, oder sie steht in mehreren Feldern
key-fault-form = Die Unterschrift in { $field } hat die Form { $form }, die sich hier nicht prüfen lässt
key-fault-range = Die Unterschrift in { $field } lässt mehr als sich selbst aus von den Bytes, die sie decken will
key-fault-padding = Neben der Unterschrift von { $name } in { $field } ist etwas versteckt, wo nur Nullen hingehören
key-fault-damaged = Die Unterschrift in { $field } ist beschädigt
key-fault-hash = Die Unterschrift in { $field } benutzt eine Prüfsumme, die nicht mehr hält
key-fault-no-certificate = Die Unterschrift in { $field } bringt kein Zertifikat ihres Schlüssels mit
key-fault-changed = Was { $name } in { $field } unterschrieben hat, wurde seither geändert
key-fault-key = Die Unterschrift in { $field } ist nicht vom Schlüssel von { $name }
key-fault-algorithm = Die Unterschrift von { $name } in { $field } benutzt ein Verfahren, das sich hier nicht prüfen lässt
key-fault-certificate = Die Unterschrift von { $name } in { $field } nennt das Zertifikat nicht, mit dem sie kam
key-fault-usage = Das Zertifikat von { $name } sagt, dass sein Schlüssel nicht zum Unterschreiben von Dokumenten da ist
key-fault-version = Was { $name } in { $field } unterschrieben hat, ist keine ganze Datei
key-fault-changed-after = { $count ->
    [one] Nachdem { $name } in { $field } unterschrieben hatte, wurde etwas anderes als eine Unterschrift geändert
   *[other] Nachdem { $name } in { $field } unterschrieben hatte, wurden { $count } Dinge geändert, die keine Unterschriften sind
}

## Command line

cli-identity-made = { $file }: Signaturidentität von { $name }, bis { $until }
cli-identity-fingerprint = Fingerabdruck SHA-256 { $fingerprint }
cli-identity-self-signed = Zertifikat vom eigenen Schlüssel ausgestellt
cli-identity-issued = Zertifikat ausgestellt von { $issuer }
cli-identity-holds = Gilt von { $from } bis { $until }
cli-passphrase = Passphrase der Signaturidentität, in einer Zeile:
cli-pkcs12-password = Kennwort der PKCS#12-Datei in einer Zeile, dann die Passphrase der Signaturidentität in der nächsten:
cli-signed = { $file }: unterschrieben von { $name } in { $field }

### Ein Zertifikat, das Schlüssel unterschrieben haben, wird aufbewahrt.

command-sign-off-keep-file = Unterschriebenes Zertifikat aufbewahren
    .help = Bewahrt das Zertifikat einer Unterschrift auf, wie es mit Schlüsseln unterschrieben wurde. Die Datei muss ein Druck genau dieses Zertifikats sein, und ihre Unterschriften müssen gelten.
did-sign-off-keep-file = Zertifikat { $certificate } mit { $count ->
    [one] der Unterschrift eines Schlüssels
   *[other] den Unterschriften von { $count } Schlüsseln
} aufbewahrt
kept-already = Diese Datei wird beim Zertifikat { $certificate } schon aufbewahrt
kept-without-key = Kein Schlüssel hat diese Datei unterschrieben. Unterschreiben Sie sie zuerst, oder speichern Sie das Zertifikat, wie es ist.
kept-too-large = Ein unterschriebenes Zertifikat hat höchstens { $limit } MB, und diese Datei hat { $size } MB
kept-unreadable = Das ist keine lesbare PDF-Datei: { $reason }
kept-other-content = Das ist nicht das Zertifikat { $certificate }: sein Inhalt hätte die Prüfsumme { $expected }, dieser hat { $found }. Drucken Sie das Zertifikat mit Feldern und unterschreiben Sie diese Datei.
kept-other-pages = Die Seiten dieser Datei sagen nicht, was das Zertifikat { $certificate } sagt: sie tragen seine Prüfsumme nicht
kept-not-sound = Die Unterschriften in dieser Datei gelten nicht: { $about }
kept-nothing = Keine Unterschrift hier hat dieses Zertifikat. Wählen Sie den Arbeitsbereich, in dem es unterschrieben wurde.
kept-no-file = Beim Zertifikat { $certificate } wird keine unterschriebene Datei aufbewahrt. Unterschreiben Sie es mit einem Schlüssel, oder bewahren Sie die Datei auf, die zurückkam.
keychain-failed = Der Schlüsselbund dieses Computers antwortet nicht: { $cause }
keychain-none = Der Schlüsselbund dieses Computers enthält keine Passphrase zu diesem Schlüssel. Geben Sie sie ein
