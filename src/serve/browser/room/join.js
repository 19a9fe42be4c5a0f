// The phone page of a workshop.
