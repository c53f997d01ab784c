"""An independent judge of signatures: pyHanko checks files, signs their empty fields, and makes keys to import.

    signatures.py check FILE                         what it says of every signature, as JSON
    signatures.py sign FILE OUT FIELD P12 PASSWORD   signs a field, as the other side would
    signatures.py pss FILE OUT FIELD P12 PASSWORD    the same with RSA-PSS
    signatures.py pkcs12 OUT PASSWORD KIND           a key with its certificate: rsa, p256, p384, issued, old
"""

import datetime
import json
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, PrivateFormat, pkcs12
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def check(path):
    with open(path, "rb") as file:
        found = []
        for one in PdfFileReader(file).embedded_signatures:
            # Whom to trust is not the question: whether the certificate's key signed exactly this is.
            trusted = ValidationContext(trust_roots=[one.signer_cert])
            status = validate_pdf_signature(one, trusted)
            found.append(
                {
                    "field": one.field_name,
                    "holds": bool(status.bottom_line and status.intact and status.valid),
                    "intact": status.intact,
                    "covers": status.coverage.name,
                    "signer": one.signer_cert.subject.native.get("common_name"),
                }
            )
    print(json.dumps(found))


def sign(path, out, field, p12, password, pss=False):
    signer = signers.SimpleSigner.load_pkcs12(p12, passphrase=password.encode(), prefer_pss=pss)
    meta = signers.PdfSignatureMetadata(field_name=field, subfilter=fields.SigSeedSubFilter.PADES)
    with open(path, "rb") as file:
        signed = signers.sign_pdf(IncrementalPdfFileWriter(file), meta, signer=signer)
    with open(out, "wb") as file:
        file.write(signed.getbuffer())


def certificate(name, key, issuer, by, authority):
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    usage = dict.fromkeys(
        ["key_encipherment", "data_encipherment", "key_agreement", "crl_sign", "encipher_only", "decipher_only"], False
    )
    usage.update(digital_signature=True, content_commitment=not authority, key_cert_sign=authority)
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=365))
        .add_extension(x509.BasicConstraints(authority, None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
    )
    return built.sign(by, hashes.SHA256())


def make_pkcs12(out, password, kind):
    curves = {"p256": ec.SECP256R1, "p384": ec.SECP384R1}
    key = ec.generate_private_key(curves[kind]()) if kind in curves else rsa.generate_private_key(65537, 2048)
    above = None
    by = key
    chain = None
    if kind == "issued":
        by = rsa.generate_private_key(65537, 2048)
        above = certificate("Österle Root", by, None, by, True)
        chain = [above]
    own = certificate("Jörg Österle", key, above, by, False)
    lock = BestAvailableEncryption(password.encode())
    if kind == "old":
        # What older Windows writes.
        lock = (
            PrivateFormat.PKCS12.encryption_builder()
            .key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC)
            .hmac_hash(hashes.SHA1())
            .build(password.encode())
        )
    with open(out, "wb") as file:
        file.write(pkcs12.serialize_key_and_certificates("Jörg".encode(), key, own, chain, lock))


def sign_pss(path, out, field, p12, password):
    sign(path, out, field, p12, password, pss=True)


{"check": check, "sign": sign, "pss": sign_pss, "pkcs12": make_pkcs12}[sys.argv[1]](*sys.argv[2:])
