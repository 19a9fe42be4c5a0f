// What a room adds to a wall.
