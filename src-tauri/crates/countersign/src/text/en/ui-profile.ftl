## What a sample holds

samples-masked-by = Masking
samples-accepted-by = Accepted by
samples-nobody-yet = Not said yet
profile = Profile
profile-of = Profile of { $name }
profile-about = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, { $columns ->
    [one] 1 column
   *[other] { $columns } columns
} · { $encoding } · separated by { $delimiter }
profile-none = Only files of delimited values have a profile.
profile-column = Column
profile-filled = Filled
profile-distinct = Values
profile-longest = Longest
profile-looks = Looks like
profile-key = Key
profile-key-yes = No two rows have the same value
profile-empty = empty
profile-whole-number = whole number
profile-number = number
profile-date = date
profile-yes-no = yes or no
profile-text = text
