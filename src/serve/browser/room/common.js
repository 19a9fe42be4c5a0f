// What the pages of people in a room share.
