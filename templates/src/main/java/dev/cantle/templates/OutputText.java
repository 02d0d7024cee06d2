package dev.cantle.templates;

import java.io.Writer;

/** Gathers what a part writes. A {@link java.io.StringWriter} would lock itself for each of its many words. */
final class OutputText extends Writer {

    private final StringBuilder text = new StringBuilder(1024);

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] chars) {
        text.append(chars);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        text.append(chars, from, length);
    }

    @Override
    public void write(String word) {
        text.append(word);
    }

    @Override
    public void write(String word, int from, int length) {
        text.append(word, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
