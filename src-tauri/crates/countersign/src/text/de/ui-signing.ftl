### Signing with a key of one’s own

signing-identity = Signaturidentität
signing-lead = Ein Schlüssel auf diesem Computer, mit dem Sie gedruckte Zertifikate so unterschreiben, dass jeder sie prüfen kann, auch im Adobe Reader. Er ist mit einer Passphrase verschlüsselt, die nirgends aufbewahrt wird, und gehört zu keinem Projekt.
signing-none = Noch keine
signing-ready = Bereit zum Unterschreiben
signing-expired = Ihr Zertifikat gilt jetzt nicht
signing-broken = Nicht brauchbar
signing-name = Name
signing-email = E-Mail
signing-issuer = Zertifikat von
signing-own-key = Ihrem eigenen Schlüssel
signing-until = Gilt bis
signing-fingerprint = Fingerabdruck
signing-fingerprint-hint = Sagen Sie ihn denen, die Ihre Unterschrift bekommen, auf einem anderen Weg als die Datei.
signing-make = Schlüssel anlegen…
signing-make-title = Signaturidentität anlegen
signing-make-lead = Das Zertifikat unterschreibt Ihr eigener Schlüssel: andere trauen ihm, wenn sie den Fingerabdruck mit Ihnen verglichen haben.
signing-make-act = Schlüssel anlegen
signing-years = Jahre, die es gilt
signing-import = Schlüssel importieren…
signing-import-title = Signaturidentität importieren
signing-import-lead = Schlüssel und Zertifikat aus einer PKCS#12-Datei (.p12 oder .pfx), wie Firmen und Zertifizierungsstellen sie ausgeben.
signing-import-act = Schlüssel importieren
signing-password = Kennwort der Datei
signing-passphrase = Passphrase
signing-passphrase-new = Passphrase zum Unterschreiben
signing-passphrase-hint = Zwölf Zeichen oder mehr. Niemand kann sie Ihnen zurückholen.
signing-aside = Beiseitelegen
signing-aside-done = Der Schlüssel liegt beiseite als { $file }. Nichts davon wurde gelöscht.
signing-made = Der Schlüssel ist bereit zum Unterschreiben
signing-sign = Mit meinem Schlüssel unterschreiben…
signing-sign-title = Mit Ihrem Schlüssel unterschreiben
signing-sign-lead = Das Zertifikat wird mit einem Feld für jede Seite gedruckt. Ihres wird unterschrieben; die andere Seite unterschreibt dieselbe Datei.
signing-sign-file-lead = Ihre Unterschrift wird an die Datei angehängt. Was darin steht, bleibt, wie es ist.
signing-sign-act = Unterschreiben und speichern
signing-field = Feld
signing-signer = Unterschreibt als
signing-signed = Unterschrieben und gespeichert als { $file }
signing-none-here = Auf diesem Computer ist keine Signaturidentität. Legen Sie in den Einstellungen unter „Dieser Computer“ eine an oder importieren Sie eine.
verify-keys = Unterschrieben mit dem Schlüssel von
verify-no-keys = Niemandem
verify-key-fails = { $name } (hält nicht)
signing-kept = Mit { $count ->
    [one] dem Schlüssel von { $keys }
   *[other] den Schlüsseln von { $keys }
} unterschrieben, aufbewahrt am { $date }
signing-kept-content = Seine Seiten wurden nicht hier gedruckt: verglichen wurde sein Inhalt.
signing-kept-save = Unterschriebene Datei speichern…
signing-kept-earlier = { $count ->
    [one] Eine frühere Datei wird aufbewahrt
   *[other] { $count } frühere Dateien werden aufbewahrt
}
signing-keep = Unterschriebene Datei aufbewahren…
signing-remember = Im Schlüsselbund dieses Computers merken
signing-remembered = Der Schlüsselbund dieses Computers enthält die Passphrase
signing-remembered-hint = Leer lassen, um mit der Passphrase aus dem Schlüsselbund dieses Computers zu unterschreiben.
signing-forget = Passphrase vergessen
