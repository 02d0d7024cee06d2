package dev.cantle.verify.report.html.markup;

/** Draws the few shapes that the pictures are made of. */
public final class SvgPen {

    private final Markup svg;

    /** A pen that draws into the markup; lengths are in the units of the picture. */
    public SvgPen(Markup svg) {
        this.svg = svg;
    }

    /** Opens a picture that screen readers read by its description; {@link #close} ends it. */
    public void open(String id, String style, double width, double height, String title, String words) {
        svg.start(
                "svg",
                "viewBox",
                "0 0 " + Words.number(width) + " " + Words.number(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-words",
                "class",
                style);
        svg.element("title", title, "id", id + "-title");
        svg.element("desc", words, "id", id + "-words").line();
    }

    /** Ends the picture. */
    public void close() {
        svg.end().line();
    }

    /** Begins a group of shapes of one style; {@link #end} ends it. */
    public void group(String style) {
        svg.start("g", "class", style);
    }

    /** Ends the group that was begun last. */
    public void end() {
        svg.end().line();
    }

    /** A line from one point to the other. */
    public void line(String style, double x1, double y1, double x2, double y2) {
        svg.element(
                "line",
                "",
                "class",
                style,
                "x1",
                Words.number(x1),
                "y1",
                Words.number(y1),
                "x2",
                Words.number(x2),
                "y2",
                Words.number(y2));
    }

    /** A circle around a point. */
    public void circle(String style, double x, double y, double radius) {
        svg.element(
                "circle", "", "class", style, "cx", Words.number(x), "cy", Words.number(y), "r", Words.number(radius));
    }

    /** A rectangle with round corners. */
    public void round(String style, double x, double y, double width, double height, double radius) {
        svg.element(
                "rect",
                "",
                "class",
                style,
                "x",
                Words.number(x),
                "y",
                Words.number(y),
                "width",
                Words.number(width),
                "height",
                Words.number(height),
                "rx",
                Words.number(radius));
    }

    /** A shape in the notation of paths (SVG 2 §9.3), moved to a point. */
    public void path(String style, String shape, double x, double y) {
        String where = "translate(" + Words.number(x) + " " + Words.number(y) + ")";
        svg.element("path", "", "class", style, "transform", where, "d", shape);
    }

    /** A rectangle with sharp corners. */
    public static void box(Markup page, String style, double x, double y, double width, double height) {
        new SvgPen(page).round(style, x, y, width, height, 0);
    }

    /** Text that is cut to the room it has; the whole of it stays as its title. */
    public void text(String text, double x, double y, String style, String anchor, int room) {
        String shown = text.length() > room ? text.substring(0, room - 1) + "…" : text;
        svg.start("text", "class", style, "x", Words.number(x), "y", Words.number(y), "text-anchor", anchor);
        if (!shown.equals(text)) {
            svg.element("title", text);
        }
        svg.text(shown).end();
    }

    /** The state of something by sign, word and colour, in a box with round ends. */
    public void pill(String style, String sign, String label, double centre, double y) {
        int length = 40 + Math.min(17, label.length()) * 7;
        group("pill " + style);
        round("pill-box", centre - length / 2.0, y - 13, length, 26, 13);
        text(sign, centre - length / 2.0 + 15, y + 5, "icon", "middle", 2);
        text(label, centre + 9, y + 4, "pill-text", "middle", 17);
        end();
    }
}
