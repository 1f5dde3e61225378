package org.mend.identity;

/**
 * An account just opened, or one whose password was renewed by somebody else.
 *
 * @param temporaryPassword shown once to whoever made it and kept nowhere; its owner replaces it at the first sign-in
 */
public record NewAccount(long accountId, String username, String temporaryPassword) {
}
