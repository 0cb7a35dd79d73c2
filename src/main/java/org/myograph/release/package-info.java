/** In comes the dataset of a build; out go exports of it, and the description that goes with it. */
package org.myograph.release;
