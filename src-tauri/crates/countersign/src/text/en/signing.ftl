### Signing with a key, and what such signatures prove

## Signing identities

identity-name = Write a name of { $limit } characters at most
identity-email = { $email } can’t stand in a certificate: write an address in plain letters, or none
identity-years = A certificate holds for one to { $limit } years
identity-foreign = The file is no signing identity
identity-newer = A newer version of Countersign made this signing identity
identity-damaged = The signing identity is damaged, so it is not used. Take it from a backup; a new one would have another key.
identity-out-of-time = The certificate holds from { $from } to { $until } only: make or import another identity
identity-none = No signing identity is kept on this computer: make or import one in the settings
identity-nowhere = This computer has no folder for settings, so no signing identity can be kept
key-unusable = The key is damaged or of a kind that can’t sign here. P-256, P-384 and RSA with 2,048 to 8,192 bits can.
certificate-unreadable = The certificate can’t be read
pkcs12-unreadable = The file is no PKCS#12 file (.p12, .pfx), or it is damaged
pkcs12-password = The password of the PKCS#12 file is another one
pkcs12-empty = The PKCS#12 file holds no key with its certificate
pkcs12-several = The PKCS#12 file holds several keys: export the one that should sign

## Signing

sign-no-field = The PDF has no empty signature field. Print the document with fields.
sign-unknown-field = The PDF has no empty signature field “{ $field }”. Empty fields: { $known }
sign-which-field = Which field? Empty fields: { $known }
sign-unsound = A signature that the PDF has already does not hold, so nobody should sign after it
sign-not-yours = { $name } signed here, so only their key can sign this certificate
sign-withdrawn = The signature was taken back, so its certificate is signed by no key
sign-too-long = The certificates are longer than the place for them

## What signatures prove

proof-no-key = No key has signed this file: it is compared by its content alone
proof-keys-unreadable = Whether keys have signed this file can’t be read
proof-key-holds = { $name } signed in the field { $field }, at { $at } by the signer’s own clock, and nothing that was signed has changed
proof-key-covers = The signature of { $name } covers bytes 0 to { $first } and { $from } to { $to } of { $size }: everything up to there but itself
proof-key-after = { $later ->
    [0] Nothing was appended after the signature of { $name }
    [one] After { $name }, one signature was added, and nothing else was changed
   *[other] After { $name }, { $later } signatures were added, and nothing else was changed
}
proof-key-self-signed = { $who } issued the certificate of the key themselves. That it is theirs, only they can confirm: compare the fingerprint SHA-256 { $fingerprint }
proof-key-issued = { $issuer } issued the certificate of the key to { $who }. Whether to trust the issuer is not checked here. Fingerprint SHA-256 { $fingerprint }
proof-key-out-of-time = The certificate of { $name } holds from { $from } to { $until }, not at the time that the signature names
proof-appended = { $count ->
    [one] One byte was appended after the last signature
   *[other] { $count } bytes were appended after the last signature
}: no signature covers them
proof-field-empty = The field { $field } is empty. { $whose }
key-fault-place = The signature in { $field } is no part of its own, or stands in several fields
key-fault-form = The signature in { $field } has the form { $form }, which can’t be checked here
key-fault-range = The signature in { $field } leaves out more than itself of the bytes that it says it covers
key-fault-padding = Beside the signature of { $name } in { $field }, something is hidden where only zeros belong
key-fault-damaged = The signature in { $field } is damaged
key-fault-hash = The signature in { $field } uses a digest that no longer holds
key-fault-no-certificate = The signature in { $field } brings no certificate of its key
key-fault-changed = What { $name } signed in { $field } was changed since
key-fault-key = The signature in { $field } is not one of the key of { $name }
key-fault-algorithm = The signature of { $name } in { $field } uses an algorithm that can’t be checked here
key-fault-certificate = The signature of { $name } in { $field } does not name the certificate that it came with
key-fault-usage = The certificate of { $name } says that its key is not for signing documents
key-fault-version = What { $name } signed in { $field } is no whole file
key-fault-changed-after = { $count ->
    [one] After { $name } signed in { $field }, something else than a signature was changed
   *[other] After { $name } signed in { $field }, { $count } things other than signatures were changed
}

## Command line

cli-identity-made = { $file }: signing identity of { $name }, until { $until }
cli-identity-fingerprint = Fingerprint SHA-256 { $fingerprint }
cli-identity-self-signed = Certificate issued by its own key
cli-identity-issued = Certificate issued by { $issuer }
cli-identity-holds = Holds from { $from } to { $until }
cli-passphrase = Passphrase of the signing identity, on one line:
cli-pkcs12-password = Password of the PKCS#12 file on one line, then the passphrase for the signing identity on the next:
cli-signed = { $file }: signed by { $name } in { $field }

### A certificate that keys signed is kept.

command-sign-off-keep-file = Keep a signed certificate
    .help = Keeps the certificate of a signature as it was signed with keys. The file must be a print of exactly that certificate, and its signatures must hold.
did-sign-off-keep-file = Kept certificate { $certificate } with { $count ->
    [one] the signature of a key
   *[other] the signatures of { $count } keys
}
kept-already = This file is kept with certificate { $certificate } already
kept-without-key = No key signed this file. Sign it first, or save the certificate as it is.
kept-too-large = A signed certificate has at most { $limit } MB, and this file has { $size } MB
kept-unreadable = This is no PDF that can be read: { $reason }
kept-other-content = This is not certificate { $certificate }: its content has the digest { $found }, and the certificate’s is { $expected }. Print the certificate with fields and sign that file.
kept-other-pages = The pages of this file don’t say what certificate { $certificate } says: they don’t carry its digest
kept-not-sound = The signatures in this file don’t hold: { $about }
kept-nothing = No signature here has this certificate. Choose the workspace in which it was signed.
kept-no-file = No signed file is kept with certificate { $certificate }. Sign it with a key, or keep the file that came back.
keychain-failed = The keychain of this computer doesn’t answer: { $cause }
keychain-none = The keychain of this computer keeps no passphrase of this key. Type it
