# Saving the evidence from the window.

bundle-save = Save the evidence
bundle-kind = Archive
bundle-saved =
    { $count ->
        [one] One file of evidence saved in { $file }. The page in it says how to check it.
       *[other] { $count } files of evidence saved in { $file }. The page in it says how to check them.
    }
