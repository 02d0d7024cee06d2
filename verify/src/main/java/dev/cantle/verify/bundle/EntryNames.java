package dev.cantle.verify.bundle;

import java.util.List;
import java.util.regex.Pattern;

/** Which names a file of a bundle may have: such that no file system takes one for another, or for one elsewhere. */
final class EntryNames {

    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._@+,=()~#-]+(?: +[A-Za-z0-9._@+,=()~#-]+)*");
    private static final int LONGEST = 400;

    private EntryNames() {}

    /** What is wrong with the name; empty if nothing is. */
    static String objection(String name) {
        if (name.length() > LONGEST) {
            return "has a name of more than " + LONGEST + " characters";
        }
        for (String segment : List.of(name.split("/", -1))) {
            if (segment.equals("..") || segment.equals(".")) {
                return "leads out of the bundle";
            }
            if (!SEGMENT.matcher(segment).matches()) {
                return "has a name that no file of a bundle has";
            }
        }
        return "";
    }
}
