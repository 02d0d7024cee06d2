package dev.cantle.model.value;

/**
 * The route distinguisher of a VRF (RFC 4364 §4.2), as Junos writes it: {@code 65000:2}, {@code 10.0.0.1:2} or,
 * with a four-byte AS number, {@code 4200000000L:2}.
 *
 * @param text the distinguisher in Junos' form
 */
public record RouteDistinguisher(String text) {

    private static final int LONGEST_ADMINISTRATOR = 15;
    private static final int LONGEST_NUMBER = 10;

    public RouteDistinguisher {
        check("route-distinguisher", text, text);
    }

    /** Checks {@code administrator:number}; shared with route targets, which carry the same pair (RFC 4360 §4). */
    static void check(String rule, String pair, String whole) {
        if (!isPair(pair)) {
            throw new IllegalValueException(
                    rule,
                    "'" + whole + "' is not a pair that Junos takes",
                    "write as:number (number to 4294967295 for a two-byte AS, to 65535 for a four-byte AS with L)"
                            + " or address:number (to 65535)");
        }
    }

    private static boolean isPair(String pair) {
        int colon = pair.indexOf(':');
        int digits = pair.length() - colon - 1;
        if (colon < 1 || digits > LONGEST_NUMBER || !Ascii.areDigits(pair, colon + 1, pair.length())) {
            return false;
        }
        boolean fourByte = pair.charAt(colon - 1) == 'L';
        String administrator = pair.substring(0, fourByte ? colon - 1 : colon);
        return isDotted(administrator)
                && fits(administrator, fourByte, Long.parseLong(pair, colon + 1, pair.length(), 10));
    }

    /** Whether it is digits and dots. */
    private static boolean isDotted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Ascii.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ADMINISTRATOR;
    }

    private static boolean fits(String administrator, boolean fourByte, long number) {
        if (administrator.indexOf('.') >= 0) {
            IpAddress.parse(administrator);
            return !fourByte && number <= 0xFFFF;
        }
        if (administrator.length() > 10) {
            return false;
        }
        long asn = Long.parseLong(administrator);
        return fourByte ? asn <= 0xFFFF_FFFFL && number <= 0xFFFF : asn <= 0xFFFF && number <= 0xFFFF_FFFFL;
    }

    @Override
    public String toString() {
        return text;
    }
}
