throw new Error('This native package is not part of Hearth.');
