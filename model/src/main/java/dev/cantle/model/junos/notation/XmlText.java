package dev.cantle.model.junos.notation;

/** Texts and names as XML takes them. */
final class XmlText {

    private XmlText() {}

    /** Appends a text with its special characters escaped, for an element or an attribute in double quotes. */
    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /** Whether a text can be the name of an element without a prefix. */
    static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            boolean later = first || (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (i == 0 ? !first : !later) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
