/** What is known about somebody's study, as facts: derived states are computed from them anew. */
package org.fanal.study.model;
