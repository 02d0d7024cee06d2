/** A StAX walk through a reply that is deaf to namespaces, with JAXB for one element at a time; for the readers only. */
@NullMarked
package dev.cantle.verify.reading.xml;

import org.jspecify.annotations.NullMarked;
