package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One element while a configuration is read.
 *
 * @param name its local name
 * @param marks what its attributes say
 * @param keyword the attribute of that name, empty without
 * @param form the attribute of that name, empty without
 * @param comments the comments before it
 * @param text its text, empty if it holds elements
 * @param children the elements inside
 * @param offset where it begins, in characters from 0
 */
record XmlElement(
        String name,
        Set<Mark> marks,
        String keyword,
        String form,
        List<String> comments,
        String text,
        List<XmlElement> children,
        int offset) {

    /** This element with other elements inside. */
    XmlElement holding(List<XmlElement> others) {
        return new XmlElement(name, marks, keyword, form, comments, text, others, offset);
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(c -> c.name.equals(wanted)).findFirst();
    }

    /** Whether it is {@code <name>key</name>} or the like: text and no elements. */
    boolean isValue() {
        return children.isEmpty();
    }
}
