/** The signing identity of this computer, and signing with it. */
import type { IdentityView } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import { t } from '$/text/text';

/** Who a new identity is for. */
export interface NewIdentity {
  name: string;
  email: string;
  years: number;
}

export class SigningIdentity {
  constructor(private readonly client: Client) {}

  view(): Promise<IdentityView> {
    return this.client.call<IdentityView>('identity_view');
  }

  /** @throws AppError where it can't be made, or one is there already */
  make(identity: NewIdentity, passphrase: string): Promise<void> {
    return this.client.call('identity_make', { new: identity, passphrase });
  }

  /** @throws AppError where the file can't be read with that password, or an identity is there already */
  import(file: File, password: string, passphrase: string): Promise<void> {
    return this.client.upload('identity_import', file, { password, passphrase });
  }

  /** Lets this computer's keychain forget the passphrase. */
  forget(): Promise<void> {
    return this.client.call('identity_forget');
  }

  /** Puts the identity aside; answers the file in which it stays. */
  putAside(): Promise<string> {
    return this.client.call<string>('identity_put_aside');
  }

  /**
   * Asks for a file to write something signed into.
   * @returns null when the dialog was left
   */
  choose(name: string): Promise<string | null> {
    return this.client.call<string | null>('choose_save_path', {
      title: t('documents-save'),
      kind: { name: t('file-kind-pdf'), extensions: ['pdf'] },
      name,
    });
  }
}

/** What signing needs beside the file: the passphrase as it was typed, empty for the one that the keychain keeps. */
export interface Asked {
  passphrase: string;
  remember: boolean;
}

/** Whether somebody can sign with what was typed, or with what the keychain keeps. */
export function canSign(view: IdentityView | null, passphrase: string): boolean {
  return view?.about != null && (passphrase !== '' || view.remembered);
}

/** A digest in groups of four digits, as it is told over the telephone. */
export function grouped(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** What a signed file is called by: the name of the file, with a word that says so. */
export function signedName(name: string): string {
  return name.replace(/(\.pdf)?$/i, '-signed.pdf');
}
