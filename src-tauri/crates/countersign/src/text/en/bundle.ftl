# The evidence bundle: its page, what can be said against making one, and what the command line says of it.

bundle-title = How to check this evidence
bundle-of-gate = { $project }, { $step }
bundle-lead = These files show what was agreed, what was signed and what was tested. They can be checked without the program that made them, by the steps below, in the folder into which they were unpacked.
bundle-holds = In it
bundle-counts = Documents { $documents }, certificates { $certificates }, certificates that keys signed { $signed }, runs { $runs } with { $evidence } files of evidence, other files { $files }, the history
bundle-manifest = manifest.json
bundle-journal = Journal head
bundle-steps = Step by step
bundle-step-sums = Nothing was lost or changed since the bundle was made: every line says OK.
bundle-step-manifest = This page belongs to these files: the checksum is the one above.
bundle-step-content = What is printed is what is signed: every PDF carries its content, whose checksum is that of the file beside it. It stands on the pages, and in full on the certificates.
bundle-step-files = Files that documents and records name are called by their checksums.
bundle-step-chain = The history was not rewritten: the checksum of each line stands in the line after it.
bundle-step-countersign = The program says the same in one command, and with --workspace whether a workspace still holds it.
bundle-other-systems = macOS: shasum -a 256 in place of sha256sum. Windows: certutil -hashfile FILE SHA256. pdfdetach comes with Poppler; any PDF reader saves the attachment, too.
bundle-proves = Checksums show that nothing changed, not who signed: a name that was typed is the word of those who recorded it. Whoever wants to be sure compares the digits of manifest.json with the sender.

bundle-step-unknown = There is no step “{ $step }”. Steps: { $known }.
bundle-empty = Nothing was issued, signed, confirmed or run yet, so there is no evidence to save.
bundle-too-large = The evidence has { $size } MB, and a bundle at most { $limit } MB. Save it gate by gate.

cli-bundled = { $file }: { $files } files, manifest { $manifest }
bundle-step-keys = Certificates that keys signed hold: every signature is valid, and whose key it is is for you to compare.
