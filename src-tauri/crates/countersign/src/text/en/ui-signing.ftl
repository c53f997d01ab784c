### Signing with a key of one’s own

signing-identity = Signing identity
signing-lead = A key on this computer with which you sign printed certificates, so that anybody can check them, in Adobe Reader too. It is encrypted under a passphrase that is kept nowhere, and it is no part of any project.
signing-none = None yet
signing-ready = Ready to sign
signing-expired = Its certificate doesn’t hold now
signing-broken = Can’t be used
signing-name = Name
signing-email = E-mail
signing-issuer = Certificate by
signing-own-key = Your own key
signing-until = Holds until
signing-fingerprint = Fingerprint
signing-fingerprint-hint = Tell it to those who get your signature, on another way than the file takes.
signing-make = Make a key…
signing-make-title = Make a signing identity
signing-make-lead = The certificate is signed by your own key: others trust it when they have compared its fingerprint with you.
signing-make-act = Make the key
signing-years = Years that it holds
signing-import = Import a key…
signing-import-title = Import a signing identity
signing-import-lead = Key and certificate from a PKCS#12 file (.p12 or .pfx), as a company or a certificate authority hands them out.
signing-import-act = Import the key
signing-password = Password of the file
signing-passphrase = Passphrase
signing-passphrase-new = Passphrase for signing
signing-passphrase-hint = Twelve characters or more. Nobody can bring it back for you.
signing-aside = Put aside
signing-aside-done = The key is put aside as { $file }. Nothing of it was deleted.
signing-made = The key is ready to sign
signing-sign = Sign with my key…
signing-sign-title = Sign with your key
signing-sign-lead = The certificate is printed with a field for each side. Yours is signed; the other side signs the same file.
signing-sign-file-lead = Your signature is appended to the file. What is in it stays as it is.
signing-sign-act = Sign and save
signing-field = Field
signing-signer = Signs as
signing-signed = Signed and saved as { $file }
signing-none-here = No signing identity is kept on this computer. Make or import one in the settings, under “This computer”.
verify-keys = Signed with the key of
verify-no-keys = Nobody
verify-key-fails = { $name } (does not hold)
signing-kept = Signed with { $count ->
    [one] the key of { $keys }
   *[other] the keys of { $keys }
}, kept on { $date }
signing-kept-content = Its pages were not printed here: its content was compared.
signing-kept-save = Save the signed file…
signing-kept-earlier = { $count ->
    [one] One earlier file is kept
   *[other] { $count } earlier files are kept
}
signing-keep = Keep a signed file…
signing-remember = Remember it in this computer’s keychain
signing-remembered = This computer’s keychain keeps the passphrase
signing-remembered-hint = Leave it empty to sign with the passphrase that this computer’s keychain keeps.
signing-forget = Forget the passphrase
