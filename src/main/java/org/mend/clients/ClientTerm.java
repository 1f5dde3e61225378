package org.mend.clients;

/**
 * What somebody typed to find a client, as a condition that indexes can answer: a phone's ending, both names in either order, or
 * the beginning of either name.
 *
 * @param first value of the first parameter, or null when there is no condition
 * @param second value of the second parameter, or null when the condition has but one
 */
public record ClientTerm(String first, String second, boolean phone) {

    static final ClientTerm NONE = new ClientTerm(null, null, false);

    /** @param typed may be null or blank: that finds everybody */
    public static ClientTerm of(String typed) {
        String term = typed == null ? "" : typed.strip();
        if (term.isEmpty()) {
            return NONE;
        }
        if (term.matches("[+0-9 ()./-]*\\d{3,}[0-9 ()./-]*")) {
            return new ClientTerm(Client.reversedDigits(term) + "%", null, true);
        }
        String escaped = term.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        int gap = escaped.indexOf(' ');
        return gap < 0 ? new ClientTerm(escaped + "%", null, false)
                : new ClientTerm(escaped.substring(0, gap) + "%", escaped.substring(gap + 1).strip() + "%", false);
    }

    /** Begins with "and", or is empty. The arguments are names of ours: columns or fields, and the two parameters. */
    public String condition(String given, String family, String phoneReversed, String one, String two) {
        if (first == null) {
            return "";
        }
        if (phone) {
            return " and " + phoneReversed + " like " + one;
        }
        String like = " like %s escape '!'";
        if (second == null) {
            return " and (" + family + like.formatted(one) + " or " + given + like.formatted(one) + ")";
        }
        return " and ((" + given + like.formatted(one) + " and " + family + like.formatted(two) + ") or ("
                + family + like.formatted(one) + " and " + given + like.formatted(two) + "))";
    }
}
