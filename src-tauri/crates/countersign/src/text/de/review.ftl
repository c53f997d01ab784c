### Prüfungen, Kommentare und Unterschriften auf Papier: Befehle, Meldungen, Pakete und Antworten.

command-review-send = Zur Prüfung senden
    .help = Hält fest, dass ein versiegeltes Paket gesendet wurde: was darin war, an wen, und worum gebeten wurde. Was das Haus verlassen hat, lässt sich nicht zurückholen.
command-review-merge = Antwort übernehmen
    .help = Übernimmt, was zurückkam: Kommentare und eine Unterschrift oder Ablehnung über genau das, was gesendet wurde. Zweimal übernehmen ändert nichts.
command-review-close = Nicht länger auf eine Prüfung warten
    .help = Sagt, dass keine Antwort mehr erwartet wird, und warum.
command-comment-add = Kommentar hinzufügen
    .help = Merkt etwas zu einem Dokument, einem Abschnitt oder einem Feld an.
command-comment-answer = Kommentar beantworten
    .help = Beantwortet einen Kommentar. Was daraus folgt, bleibt offen.
command-comment-resolve = Kommentar erledigen
    .help = Nimmt einen Kommentar an oder weist ihn mit einer Antwort zurück.
command-comment-reopen = Kommentar wieder öffnen
    .help = Öffnet einen erledigten Kommentar wieder.
command-comment-raise-issue = Problem aus einem Kommentar melden
    .help = Macht aus einem Kommentar ein Problem und erledigt den Kommentar damit.
command-comment-ask = Frage aus einem Kommentar stellen
    .help = Macht aus einem Kommentar eine offene Frage und erledigt den Kommentar damit.
command-sign-off-record = Unterschrift auf Papier erfassen
    .help = Erfasst, was jemand von Hand unterschrieben hat, mit dem Scan als Nachweis. Wer sie erfasst hat, steht daneben.

did-review-send = { $reference } an { $people } gesendet
did-review-merge = Antwort von { $person } auf { $reference } übernommen
did-review-close = Auf { $reference } wird nicht mehr gewartet
did-comment-add = { $reference } hinzugefügt
did-comment-answer = { $reference } beantwortet
did-comment-accept = { $reference } angenommen
did-comment-reject = { $reference } zurückgewiesen
did-comment-reopen = { $reference } wieder geöffnet
did-comment-raise-issue = { $made } aus { $reference } gemeldet
did-comment-ask = { $made } aus { $reference } gefragt
did-sign-off-record = Erfasst: { $sign-off }, von { $person } auf Papier unterschrieben

## Was abgelehnt wird

signer-unknown = Wer unterschrieben hat, gehört nicht zum Projekt oder hat es verlassen
signed-otherwise = Unterschrieben wurde nicht genau das, was { $sign-off } bindet
mark-not-own = Eine Unterschrift, die jemand anderes geleistet hat, wird erfasst, nicht geleistet
record-own = { $person } handelt hier: unterschreiben statt erfassen
third-party-never-records = { $person } gehört zu einer dritten Partei, die weder unterschreibt noch Unterschriften erfasst
paper-dated-later = Der { $date } ist noch nicht gekommen
paper-dated-before = Am { $date } gab es { $revision } noch nicht: herausgegeben am { $issued }
comment-other-document = { $revision } ist keine Revision von { $document } in diesem Arbeitsstrang
comment-place-unknown = { $document } hat kein { $place }
comment-settled-already = { $reference } ist schon erledigt. Öffnen Sie den Kommentar zuerst wieder
comment-not-settled = { $reference } ist nicht erledigt
comment-differs = { $reference } ist schon mit anderem Wortlaut hier
review-to-nobody = Nennen Sie mindestens eine Person, die gefragt wird
review-mixed-parties = Fragen Sie nur Personen einer Partei: jede Seite bekommt ein eigenes Paket
review-person-left = { $person } hat das Projekt verlassen
review-due-past = Der { $date } ist vorbei
review-of-nothing = Nennen Sie mindestens ein Dokument
review-not-issued = { $document } ist noch nicht herausgegeben. Nur herausgegebene Revisionen werden gesendet
review-beside-sign-off = { $document } wird mit { $sign-off } nicht unterschrieben. Senden Sie es in einem eigenen Paket
review-other-workstream = Diese Dokumente gehören nicht zu { $workstream }
review-ended-already = { $reference } wartet auf nichts mehr
review-not-asked = { $person } wurde nicht gefragt. Sagen Sie in einer Notiz, warum die Antwort von dort kommt
review-not-sent = { $revision } wurde nicht mit { $reference } gesendet
review-asked-no-signature = { $reference } bat um Kommentare, nicht um eine Unterschrift
review-no-verdict = Die Antwort sagt nichts zur Abnahme
review-no-hand = Die Antwort enthält keine Unterschrift
sheet-not-issued = Noch nicht jedes Dokument von { $sign-off } ist herausgegeben. Ein Blatt nennt genau, was unterschrieben wird

## Pakete, die sich nicht öffnen lassen

package-foreign = Das ist kein Prüfpaket von Countersign
package-newer = Das Paket hat eine neuere Version von Countersign geschrieben (Form { $found }; diese Version liest bis { $known })
package-too-large = Das Paket ist größer als { $limit } MB
package-form = Das Paket wurde nach dem Versiegeln verändert: seine Bytes sind nicht so, wie Countersign sie schreibt. Bitten Sie den Absender erneut um die Datei
package-part-missing = Das Paket wurde nach dem Versiegeln verändert: { $part } fehlt. Bitten Sie den Absender erneut um die Datei
package-seal = Das Paket wurde nach dem Versiegeln verändert: das Verzeichnis passt nicht zum Siegel. Bitten Sie den Absender erneut um die Datei
package-document-changed = Das Paket wurde nach dem Versiegeln verändert: { $document } { $number } ist nicht, was gesendet wurde. Bitten Sie den Absender erneut um die Datei
package-manifest = Das Verzeichnis des Pakets ist nicht lesbar
package-answer = Die Antwort des Pakets ist nicht lesbar

## Was einer Antwort fehlt

answer-of-other-package = Die Antwort gehört zu einem anderen Paket
answer-without-name = Sagen Sie, wer antwortet
answer-of-nobody-asked = Die Antwort nennt jemanden, der nicht gefragt wurde
answer-without-note = Sagen Sie, warum jemand anderes antwortet als die Gefragten
answer-empty = Fügen Sie einen Kommentar hinzu, oder sagen Sie etwas zur Abnahme
answer-comments-elsewhere = Ein Kommentar gilt einem Dokument, das nicht gesendet wurde
answer-empty-comment = Ein Kommentar ist leer
answer-too-large = Die Antwort ist zu lang
answer-signs-unasked = Um eine Unterschrift wurde nicht gebeten
answer-not-a-signatory = Nur die Gefragten können unterschreiben, in ihrer eigenen Rolle. Andere können kommentieren
answer-without-reason = Sagen Sie, warum abgelehnt wird
answer-without-remarks = Sagen Sie, unter welchen Auflagen unterschrieben wird
answer-without-signature = Die Unterschrift ist leer

## Übernehmen

answer-missing = Dieses Paket enthält noch keine Antwort. Es ist, was gesendet wurde, nicht, was zurückkam
answer-unknown-review = { $reference } von { $project } wurde nicht aus diesem Arbeitsbereich gesendet, oder das Gesendete weicht vom Beantworteten ab
answer-of-other-project = Die Antwort gehört zum Projekt { $project } dieses Arbeitsbereichs. Öffnen Sie zuerst jenes Projekt
merge-undecided = { $count ->
    [one] Etwas steht
   *[other] { $count } Dinge stehen
} dem Übernehmen dieser Antwort entgegen. Entscheiden Sie zuerst darüber
merge-person-unknown = Die Antwort nennt { $name }; diese Person gehört nicht zum Projekt oder hat es verlassen
merge-changed = Seit dem Senden hat sich { $count ->
    [one] ein Dokument
   *[other] mehr als ein Dokument
} geändert: { $documents }. Eine Unterschrift über das Gesendete ist von Anfang an veraltet
merge-newer-revisions = Seit dem Senden herausgegeben: { $documents }. Die Unterschrift gilt dem Gesendeten, nie dem Neueren
merge-conditions-missing = { $name } unterschreibt unter Auflagen. Nennen Sie die Probleme, die dafür stehen
merge-refused = Die Unterschrift kann nicht erfasst werden: { $reason }
merge-repeated = Schon mit anderem Wortlaut hier: { $references }
comment-page = Seite { $page }

## Auf Papier


## Auf der Befehlszeile

cli-review-sent = { $reference } ist in { $file } versiegelt. Vergleichen Sie das Siegel mit den Empfängern: { $seal }
cli-review-whole = Das Paket ist so, wie es versiegelt wurde. Das zeigt, dass nichts verändert wurde, nicht, wer es versiegelt hat: vergleichen Sie das Siegel { $seal } mit dem Absender.
cli-review-from = { $reference } von { $project }, gesendet von { $sender }
cli-review-asks-comments = Bittet um Kommentare
cli-review-asks-sign-off = Bittet um { $sign-off } und um Kommentare
cli-review-answered = Die Antwort ist in { $file }
cli-review-answer-of = Beantwortet von { $name }, mit { $comments ->
    [0] keinem Kommentar
    [one] einem Kommentar
   *[other] { $comments } Kommentaren
}
cli-review-known = Diese Antwort ist schon übernommen. Nichts wurde geändert.
cli-review-choose = Entscheiden Sie mit --signature record oder --signature leave, --repeated keep oder --repeated add, --signer und --condition.
review-comment-malformed = { $text } nennt kein Dokument des Pakets. Schreiben Sie DOKUMENT:TEXT
date-malformed = { $date } ist kein Datum wie 2026-11-12
