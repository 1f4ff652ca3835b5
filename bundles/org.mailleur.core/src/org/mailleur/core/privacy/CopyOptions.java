package org.mailleur.core.privacy;

/**
 * What a pseudonymised copy changes beside personal data.
 *
 * @param organizations whether organizations get other names, and lose their addresses, numbers and places
 * @param territories   whether territories, communes and the federation get other names, and lose their codes
 * @param key           the secret that pseudonyms are made with: one key gives one name the same pseudonym in two copies
 */
public record CopyOptions(boolean organizations, boolean territories, byte[] key) {

    /**
     * Makes the options.
     *
     * @param organizations whether organizations get other names
     * @param territories   whether territories get other names
     * @param key           the secret, of at least one byte
     */
    public CopyOptions {
        key = key.clone();
    }

    @Override
    public byte[] key() {
        return key.clone();
    }
}
