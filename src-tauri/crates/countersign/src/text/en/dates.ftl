### Commitments and training sessions: their commands and what is said about them.

command-commitment-add = Promise a date
    .help = Records what is promised, by whom, for when.
command-commitment-move = Move a date
    .help = Moves a promised date. The date before, the cause and its party stay on record.
command-commitment-keep = Note a kept promise
    .help = Notes the day on which a commitment was kept.
command-training-add = Plan a training session
    .help = Plans a session of one of the methodology’s trainings.
command-training-change = Change a training session
    .help = Changes a session’s day, topics, material or trainer.
command-training-record-attendance = Record attendance
    .help = Records that a session was held, and who was there.

did-commitment-add = Promised { $name } for { $date }
did-commitment-move = Moved { $name } to { $date }
did-commitment-keep = Kept { $name }
did-training-add = Planned { $name }
did-training-change = Changed { $name }
did-training-record-attendance = Recorded who was at { $name }

commitment-ends-before-start = { $date } lies before the start on { $start }
commitment-not-moved = { $date } is the date already
commitment-kept-already = { $reference } was kept on { $date }
training-unknown = The methodologies of the project have no training { $training }
attendance-empty = Name who was expected
person-twice = { $name } is named twice
