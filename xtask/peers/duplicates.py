"""Finds duplicates in the labelled suppliers with Splink, and says how well and how fast: what the bench compares with.

    duplicates.py SUPPLIERS.csv TRUTH.csv

Splink is given what a careful user would give it: names without signs and case, keys to block on that it can compute (name,
tax id, bank account, DUNS, domain, telephone, the first word of the name in a country), a comparison for each column with term
frequencies for names, and a model that it trains itself on these rows. The threshold is the one of those tried that gives the
best F1, chosen with the truth in hand: it is told at its best.
"""

import sys
import time
from importlib.metadata import version

import duckdb
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

THRESHOLDS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999]

PREPARED = r"""
    SELECT id AS unique_id,
        trim(regexp_replace(strip_accents(lower(name)), '[^\p{L}\p{N}]+', ' ', 'g')) AS name,
        nullif(country, '') AS country,
        nullif(regexp_replace(upper(tax_id), '[^A-Z0-9]', '', 'g'), '') AS tax_id,
        nullif(duns, '') AS duns,
        nullif(iban, '') AS iban,
        nullif(regexp_extract(email, '@(.+)$', 1), '') AS domain,
        nullif(right(regexp_replace(phone, '[^0-9]', '', 'g'), 8), '') AS phone,
        nullif(strip_accents(lower(city)), '') AS city,
        nullif(strip_accents(lower(street)), '') AS street,
        nullif(postal_code, '') AS postal_code,
        split_part(trim(regexp_replace(strip_accents(lower(name)), '[^\p{L}\p{N}]+', ' ', 'g')), ' ', 1) AS first_word
    FROM read_csv(?, header = true, all_varchar = true)
"""


def settings() -> SettingsCreator:
    return SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[
            block_on("name"),
            block_on("tax_id"),
            block_on("duns"),
            block_on("iban"),
            block_on("domain"),
            block_on("phone"),
            block_on("first_word", "country"),
            block_on("street", "city"),
            block_on("postal_code", "substr(name, 1, 3)"),
        ],
        comparisons=[
            cl.JaroWinklerAtThresholds("name", [0.95, 0.88, 0.8]).configure(term_frequency_adjustments=True),
            cl.ExactMatch("tax_id"),
            cl.ExactMatch("duns"),
            cl.ExactMatch("iban"),
            cl.ExactMatch("domain").configure(term_frequency_adjustments=True),
            cl.ExactMatch("phone"),
            cl.JaroWinklerAtThresholds("street", [0.9]),
            cl.JaroWinklerAtThresholds("city", [0.9]),
            cl.ExactMatch("postal_code"),
            cl.ExactMatch("country"),
        ],
    )


def predictions(suppliers: str) -> list[tuple[str, str, float]]:
    """Pairs of ids with the probability that they are one supplier."""
    database = duckdb.connect()
    database.execute(f"CREATE TABLE prepared AS {PREPARED}", [suppliers])
    api = DuckDBAPI(database)
    linker = Linker(api.register("prepared"), settings(), log_level="ERROR")
    training = linker.training
    sure = [block_on("tax_id"), block_on("iban"), block_on("name", "city")]
    training.estimate_probability_two_random_records_match(sure, recall=0.7)
    training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    for rule in (block_on("first_word", "country"), block_on("domain"), block_on("tax_id")):
        training.estimate_parameters_using_expectation_maximisation(rule, max_pairs=1e6)
    found = linker.inference.predict(threshold_match_probability=THRESHOLDS[0]).as_duckdbpyrelation()
    return found.select("unique_id_l, unique_id_r, match_probability").fetchall()


def told(found: list[tuple[str, str, float]], truth: set[frozenset[str]], threshold: float) -> tuple[float, float, int]:
    """Recall, precision and the number of pairs above a threshold."""
    pairs = {frozenset((one, other)) for one, other, probability in found if probability >= threshold}
    hits = len(pairs & truth)
    return hits / max(len(truth), 1), hits / max(len(pairs), 1), len(pairs)


def main() -> None:
    suppliers, labels = sys.argv[1:3]
    with open(labels, encoding="utf-8") as file:
        truth = {frozenset(line.rstrip("\n").split(",")) for line in file.readlines()[1:]}
    began = time.perf_counter()
    found = predictions(suppliers)
    seconds = time.perf_counter() - began
    each = [(told(found, truth, threshold), threshold) for threshold in THRESHOLDS]
    (recall, precision, pairs), threshold = max(
        each, key=lambda one: 2 * one[0][0] * one[0][1] / max(one[0][0] + one[0][1], 1e-9)
    )
    print(f"Splink {version('splink')}, threshold {threshold}")
    print(f"true pairs {len(truth)}")
    print(f"pairs {pairs}")
    print(f"recall {recall:.4f}")
    print(f"precision {precision:.4f}")
    print(f"seconds {seconds:.3f}")


if __name__ == "__main__":
    main()
