### Training: gaps, and what is said about attendance.

command-training-add-gap = Note a gap
    .help = Notes what a session left open, for one person or for all.
command-training-remove-gap = Take a gap away
    .help = Takes away a gap that was noted by mistake and is no issue yet.
command-training-raise-gap = Raise an issue from a gap
    .help = Raises an issue from a gap, so that somebody closes it.

did-training-add-gap = Noted a gap of { $name }
did-training-remove-gap = Took a gap of { $name } away

gap-unknown = { $name } has no such gap
gap-raised-already = { $reference } was raised from this gap already
score-impossible = { $name } can’t have { $right } of { $of } questions right
score-of-the-absent = { $name } wasn’t there, so there is no score
